import { useState } from 'react';
import { ok } from '#shared/kernel/result';
import type { Mute } from '#shared/records/mute';
import { remove } from '#shared/records/tables';
import { formatDays } from '#shared/time/format';
import { dayNumber } from '#shared/time/plain-date';
import { sayDays, sayFinding, saySourceOfKey } from '../../commands/say-finding';
import { usePerform } from '../../commands/use-perform';
import { useRecords } from '../../data/plan-context';
import type { MutedFinding } from '../../state/use-findings';
import { useToday } from '../../state/use-today';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { useFindingTelling } from './use-finding-telling';

/** What is hidden, with the reasons, and the way back: periods first, also those in which nothing is found now. */
export function MutedFindings({ muted }: { readonly muted: readonly MutedFinding[] }) {
  const t = useTranslate();
  const telling = useFindingTelling();
  const [isOpen, setOpen] = useState(false);
  const alone = muted.filter(({ mute }) => mute.period === null);
  const periods = useMutedPeriods(muted);
  const count = alone.length + periods.length;
  if (count === 0) return null;
  return (
    <Disclosure title={t('finding.muted-count', { count })} open={isOpen} onToggle={() => setOpen(!isOpen)}>
      <ul className="findings-muted">
        {periods.map(({ mute, rule, title, days }) => (
          <MutedRow key={mute.id} mute={mute} title={title} undoTitle={rule} days={days} />
        ))}
        {alone.map(({ finding, mute }) => {
          const title = sayFinding(finding, telling);
          const days = sayDays(finding, telling.language);
          return <MutedRow key={mute.id} mute={mute} title={title} undoTitle={title} days={days} />;
        })}
      </ul>
    </Disclosure>
  );
}

/** The periods that are not over or still hide something, each in words with how much that is now. */
function useMutedPeriods(muted: readonly MutedFinding[]) {
  const t = useTranslate();
  const telling = useFindingTelling();
  const today = useToday();
  return useRecords('mutes').flatMap((mute) => {
    if (mute.period === null) return [];
    const { source, first, last } = mute.period;
    const rule = saySourceOfKey(source, telling);
    if (rule === '') return [];
    const count = muted.filter((each) => each.mute.id === mute.id).length;
    if (count === 0 && dayNumber(last) < today) return [];
    const days = formatDays(telling.language, dayNumber(first), dayNumber(last), { day: 'numeric', month: 'short' });
    return [{ mute, rule, title: t('finding.muted-period', { rule, count }), days }];
  });
}

interface MutedRowProps {
  readonly mute: Mute;
  readonly title: string;
  /** What the step is called that shows it again. */
  readonly undoTitle: string;
  readonly days: string;
}

function MutedRow({ mute, title, undoTitle, days }: MutedRowProps) {
  const t = useTranslate();
  const perform = usePerform();
  const showAgain = () => void perform(ok([remove('mutes', mute)]), { action: 'unmute', title: undoTitle, count: 1 });
  return (
    <li>
      <span className="finding-words">{title}</span>
      <span className="finding-days">{days}</span>
      <q>{mute.reason}</q>
      <Button variant="link" onClick={showAgain}>
        {t('finding.unmute')}
      </Button>
    </li>
  );
}
