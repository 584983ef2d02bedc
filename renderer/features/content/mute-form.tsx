import { useState } from 'react';
import { sourceKey, type Finding } from '#shared/findings/finding';
import { isHeldBy } from '#shared/findings/muted';
import { ok } from '#shared/kernel/result';
import type { Mute } from '#shared/records/mute';
import { add } from '#shared/records/tables';
import { dateOfDay, dayNumber } from '#shared/time/plain-date';
import { sayFinding, saySource } from '../../commands/say-finding';
import { usePerform } from '../../commands/use-perform';
import { useFindings } from '../../state/use-findings';
import { useToday } from '../../state/use-today';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { DayInput } from '../../ui/day-input';
import { Segmented } from '../../ui/segmented';
import { TextInput } from '../../ui/text-input';
import { useFindingTelling } from './use-finding-telling';

const REACHES = ['this', 'period'] as const;
type Reach = (typeof REACHES)[number];

/** Four weeks, to begin with: from the finding on, or from today where it began before. */
const DAYS_MUTED = 28;

interface Props {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** Why a finding is hidden, and whether alone or with all that its source finds until a day. */
export function MuteForm({ finding, onClose }: Props) {
  const t = useTranslate();
  const perform = usePerform();
  const telling = useFindingTelling();
  const { open } = useFindings();
  const today = useToday();
  const [reason, setReason] = useState('');
  const [reach, setReach] = useState<Reach>('this');
  const [last, setLast] = useState(() => dateOfDay(Math.max(finding.first, today) + DAYS_MUTED - 1));
  const first = dateOfDay(finding.first);
  const period = { source: sourceKey(finding.source), first, last };
  const days = { ...period, first: finding.first, last: dayNumber(last) };
  const count = open.filter((each) => isHeldBy(days, each)).length;
  const impossible = reason.trim() === '';

  const mute = () => {
    const ofPeriod = reach === 'period';
    const record: Mute = {
      id: crypto.randomUUID(),
      findingId: finding.id,
      period: ofPeriod ? period : null,
      reason: reason.trim(),
      at: Date.now(),
    };
    const title = ofPeriod ? saySource(finding, telling) : sayFinding(finding, telling);
    void perform(ok([add('mutes', record)]), { action: 'mute', title, count: 1 });
  };
  return (
    <form
      className="finding-mute"
      onSubmit={(event) => {
        event.preventDefault();
        const refused = event.currentTarget.querySelector('[aria-invalid="true"]');
        if (!impossible && !refused) mute();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <TextInput
        aria-label={t('finding.mute-reason')}
        placeholder={t('finding.mute-reason')}
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="finding-mute-reach">
        <Segmented
          label={t('finding.mute-what')}
          value={reach}
          options={REACHES.map((value) => ({ value, label: t(`finding.mute-${value}`) }))}
          onChange={setReach}
        />
        {reach === 'period' && (
          <DayInput
            label={t('finding.mute-until')}
            language={telling.language}
            value={dayNumber(last)}
            unreadable={t('inspector.not-a-day')}
            pickLabel={t('inspector.pick-day')}
            onChange={(day) => {
              if (day < finding.first) return t('finding.mute-earlier');
              setLast(dateOfDay(day));
              return null;
            }}
          />
        )}
      </div>
      {reach === 'period' && (
        <p className="finding-preview" aria-live="polite">
          {t('finding.mute-found', { rule: saySource(finding, telling), count })}
        </p>
      )}
      <div className="finding-mute-foot">
        <Button type="submit" disabled={impossible}>
          {t('finding.mute-do')}
        </Button>
        <Button variant="ghost" onClick={onClose}>
          {t('finding.mute-cancel')}
        </Button>
      </div>
    </form>
  );
}
