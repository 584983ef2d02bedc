import { useId, useState } from 'react';
import { asSentence } from '#shared/i18n/as-sentence';
import { firstScheduleOf } from '#shared/plan/repeat';
import { startDate } from '#shared/plan/schedule-edits';
import type { Schedule } from '#shared/records/schedule';
import { describeRule } from '#shared/recurrence/describe';
import { readSimpleRule, writeSimpleRule, type SimpleRule } from '#shared/recurrence/simple-rule';
import { writeDay } from '#shared/time/day-text';
import { dayNumber } from '#shared/time/plain-date';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { Button } from '../../../ui/button';
import type { Rect } from '../../../ui/place-panel';
import { Popover } from '../../../ui/popover';
import { TroubleNote } from '../rows/trouble-note';
import { draftOf, readDraft } from './rule-draft';
import { RuleEndFields } from './rule-end-fields';
import { RuleRhythmFields } from './rule-rhythm-fields';
import { ReachNote } from './reach-note';

interface Props {
  readonly anchor: Rect;
  readonly schedule: Schedule;
  readonly rule: string | null;
  readonly onClose: () => void;
  /** Takes the rule, or says in words why it cannot. */
  readonly onSave: (rule: SimpleRule) => Promise<string | null>;
}

/** All that the simple editor knows: how often, on which days, until when; with what it comes to in words. */
export function RulePanel({ anchor, schedule, rule, onClose, onSave }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const wordsId = useId();
  const date = startDate(schedule);
  const present = rule === null ? null : readSimpleRule(rule, schedule);
  const [draft, setDraft] = useState(() => draftOf(present, date));
  const [trouble, setTrouble] = useState<string | null>(null);

  const read = readDraft(draft);
  const first = read.ok ? firstScheduleOf(read.value, schedule) : null;
  const say = (simple: SimpleRule) =>
    asSentence(describeRule(writeSimpleRule(simple, schedule), schedule, t, language).text);
  const save = async () => {
    const refused = read.ok ? await onSave(read.value) : t(read.problem.message);
    setTrouble(refused);
    if (refused === null) onClose();
  };
  const fields = { draft, onChange: setDraft, problem: read.ok ? null : read.problem.field };

  return (
    <Popover label={t('recurrence.panel')} anchor={anchor} onClose={onClose} className="rule-panel">
      <form
        aria-describedby={wordsId}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {rule !== null && present === null && (
          <p className="rule-note">
            {t('recurrence.beyond')} <code>{rule}</code>
          </p>
        )}
        <RuleRhythmFields {...fields} />
        <RuleEndFields {...fields} />
        <p id={wordsId} className="rule-words" aria-live="polite">
          {read.ok ? say(read.value) : t(read.problem.message)}
        </p>
        {first && startDate(first) !== date && (
          <p className="rule-note">
            {t('recurrence.first-moves', { date: writeDay(language, dayNumber(startDate(first))) })}
          </p>
        )}
        <ReachNote rule={read.ok ? read.value : null} />
        <TroubleNote trouble={trouble} />
        <footer className="rule-foot">
          <Button onClick={onClose}>{t('recurrence.cancel')}</Button>
          <Button type="submit" variant="primary">
            {t('recurrence.save')}
          </Button>
        </footer>
      </form>
    </Popover>
  );
}
