import { EVENT_FORMATS, EVENT_MODES } from '#shared/records/event';
import type { RuleOf } from '#shared/records/rule';
import { useRecords } from '../../../data/plan-context';
import { useTranslate } from '../../../state/use-translate';
import { Field } from '../../../ui/field';
import { Select } from '../../../ui/select';
import { troubleAt, type RuleFieldProps } from './rule-field';

type RhythmOf = RuleOf<'rhythm'>['of'];

/** Which events are counted: all, those of a mode, a format or a goal, or those for each goal by itself. */
export function RhythmField({ rule, problem, onChange }: RuleFieldProps<RuleOf<'rhythm'>>) {
  const t = useTranslate();
  const goals = useRecords('goals').filter(({ archived }) => !archived);
  const choices: readonly { readonly of: RhythmOf; readonly label: string }[] = [
    { of: { kind: 'all' }, label: t('rule.of-all') },
    ...EVENT_MODES.map((mode) => ({ of: { kind: 'mode' as const, mode }, label: t(`mode.${mode}`) })),
    { of: { kind: 'each-goal' }, label: t('rule.of-each-goal') },
    ...goals.map(({ id, name }) => ({ of: { kind: 'goal' as const, goalId: id }, label: t('rule.of-goal', { name }) })),
    ...EVENT_FORMATS.map((format) => ({
      of: { kind: 'format' as const, format },
      label: t('rule.of-format', { name: t(`eventFormat.${format}`) }),
    })),
  ];
  const value = JSON.stringify(rule.of);
  const options = choices.map(({ of, label }) => ({ value: JSON.stringify(of), label }));
  if (!options.some((option) => option.value === value)) options.push({ value, label: t('rule.gone-goal') });
  return (
    <Field label={t('rule.of')} trouble={troubleAt('of', problem, t)}>
      {(control) => (
        <Select
          {...control}
          value={value}
          options={options}
          onChange={(chosen) => {
            const choice = choices.find(({ of }) => JSON.stringify(of) === chosen);
            if (choice) onChange({ of: choice.of });
          }}
        />
      )}
    </Field>
  );
}
