import { useId } from 'react';
import type { SimpleRhythm } from '#shared/recurrence/simple-rule';
import { useTranslate } from '../../../state/use-translate';
import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';
import { RULE_UNITS, type DraftProblem, type RuleDraft } from './rule-draft';
import { WeekdayChoice } from './weekday-choice';

/** A rhythm with its words. */
type Choice = readonly [SimpleRhythm, string];

interface Props {
  readonly draft: RuleDraft;
  readonly onChange: (draft: RuleDraft) => void;
  readonly problem: DraftProblem['field'] | null;
  readonly monthly: readonly Choice[];
  readonly yearly: readonly Choice[];
}

/** How often, and on which days. */
export function RuleRhythmFields({ draft, onChange, problem, monthly, yearly }: Props) {
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
      {unit === 'months' && (
        <RhythmSelect
          choices={monthly}
          chosen={draft.monthly}
          onChange={(rhythm) => onChange({ ...draft, monthly: rhythm })}
        />
      )}
      {unit === 'years' && (
        <RhythmSelect
          choices={yearly}
          chosen={draft.yearly}
          onChange={(rhythm) => onChange({ ...draft, yearly: rhythm })}
        />
      )}
    </>
  );
}

interface RhythmSelectProps {
  readonly choices: readonly Choice[];
  readonly chosen: SimpleRhythm;
  readonly onChange: (rhythm: SimpleRhythm) => void;
}

function RhythmSelect({ choices, chosen, onChange }: RhythmSelectProps) {
  const t = useTranslate();
  return (
    <Select
      aria-label={t('recurrence.on')}
      value={JSON.stringify(chosen)}
      options={choices.map(([rhythm, label]) => ({ value: JSON.stringify(rhythm), label }))}
      onChange={(value) => {
        const choice = choices.find(([rhythm]) => JSON.stringify(rhythm) === value);
        if (choice) onChange(choice[0]);
      }}
    />
  );
}
