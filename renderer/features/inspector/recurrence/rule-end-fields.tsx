import { dateOfDay, dayNumber } from '#shared/time/plain-date';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { DayInput } from '../../../ui/day-input';
import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';
import type { DraftProblem, RuleDraft } from './rule-draft';

interface Props {
  readonly draft: RuleDraft;
  readonly onChange: (draft: RuleDraft) => void;
  readonly problem: DraftProblem['field'] | null;
}

const ENDS = ['never', 'on', 'after'] as const;

/** When the series ends: never, on a day, or after so many times. */
export function RuleEndFields({ draft, onChange, problem }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <div className="rule-line">
      <span aria-hidden="true">{t('recurrence.ends')}</span>
      <Select
        aria-label={t('recurrence.ends')}
        value={draft.end}
        options={ENDS.map((value) => ({ value, label: t(`recurrence.end-${value}`) }))}
        onChange={(end) => onChange({ ...draft, end })}
      />
      {draft.end === 'on' && (
        <DayInput
          label={t('recurrence.last-day')}
          language={language}
          value={dayNumber(draft.lastDate)}
          onChange={(day) => {
            onChange({ ...draft, lastDate: dateOfDay(day) });
            return null;
          }}
          unreadable={t('inspector.not-a-day')}
          pickLabel={t('inspector.pick-day')}
        />
      )}
      {draft.end === 'after' && (
        <>
          <TextInput
            className="rule-number"
            aria-label={t('recurrence.count')}
            inputMode="numeric"
            aria-invalid={problem === 'count'}
            value={draft.count}
            onChange={(event) => onChange({ ...draft, count: event.target.value })}
          />
          <span aria-hidden="true">{t('recurrence.count-unit', { count: Number(draft.count) || 0 })}</span>
        </>
      )}
    </div>
  );
}
