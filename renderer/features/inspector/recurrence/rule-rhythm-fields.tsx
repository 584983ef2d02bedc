import { useId } from 'react';
import { useTranslate } from '../../../state/use-translate';
import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';
import { RuleDayFields } from './rule-day-fields';
import { RULE_UNITS, type DraftProblem, type RuleDraft } from './rule-draft';
import { WeekdayChoice } from './weekday-choice';

interface Props {
  readonly draft: RuleDraft;
  readonly onChange: (draft: RuleDraft) => void;
  readonly problem: DraftProblem['field'] | null;
}

/** How often, and on which days. */
export function RuleRhythmFields({ draft, onChange, problem }: Props) {
  const t = useTranslate();
  const intervalId = useId();
  const { unit } = draft;
  const count = Number(draft.interval) || 1;
  return (
    <>
      <div className="rule-line">
        <label htmlFor={intervalId}>{t('recurrence.every')}</label>
        <TextInput
          id={intervalId}
          className="rule-number"
          inputMode="numeric"
          data-autofocus=""
          aria-invalid={problem === 'interval'}
          value={draft.interval}
          onChange={(event) => onChange({ ...draft, interval: event.target.value })}
        />
        <Select
          aria-label={t('recurrence.unit-label')}
          value={unit}
          options={RULE_UNITS.map((value) => ({ value, label: t('recurrence.unit', { unit: value, count }) }))}
          onChange={(value) => onChange({ ...draft, unit: value })}
        />
      </div>
      {unit === 'weeks' && (
        <WeekdayChoice chosen={draft.weekdays} onChange={(weekdays) => onChange({ ...draft, weekdays })} />
      )}
      {(unit === 'months' || unit === 'years') && <RuleDayFields draft={draft} onChange={onChange} />}
    </>
  );
}
