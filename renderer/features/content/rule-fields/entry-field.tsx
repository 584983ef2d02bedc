import type { RuleField } from '#shared/policy/rule-problem';
import { useRecords } from '../../../data/plan-context';
import { useTranslate } from '../../../state/use-translate';
import { Field } from '../../../ui/field';
import { Select, type SelectOption } from '../../../ui/select';
import { troubleAt, type RuleFieldProps } from './rule-field';

interface Props extends Pick<RuleFieldProps, 'problem'> {
  readonly label: string;
  readonly field: RuleField;
  readonly table: 'channels' | 'pillars';
  /** What can be chosen besides the entries. */
  readonly others: readonly SelectOption<string>[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** A channel or a pillar, or what stands in place of one. An entry that is gone is still named, so that it can be changed. */
export function EntryField({ label, field, table, others, value, problem, onChoose }: Props) {
  const t = useTranslate();
  const entries = useRecords(table).filter(({ archived, id }) => !archived || id === value);
  const options = [...others, ...entries.map(({ id, name }) => ({ value: id, label: name }))];
  if (!options.some((option) => option.value === value))
    options.push({ value, label: t(table === 'channels' ? 'rule.gone-channel' : 'rule.gone-pillar') });
  return (
    <Field label={label} trouble={troubleAt(field, problem, t)}>
      {(control) => <Select {...control} value={value} options={options} onChange={onChoose} />}
    </Field>
  );
}
