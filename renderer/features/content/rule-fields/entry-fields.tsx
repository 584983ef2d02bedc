import type { RuleValue } from '#shared/policy/rule-value';
import type { ChannelScope, RuleOf } from '#shared/records/rule';
import { useRecords } from '../../../data/plan-context';
import { useTranslate } from '../../../state/use-translate';
import { Field } from '../../../ui/field';
import { Select, type SelectOption } from '../../../ui/select';
import { troubleAt, type RuleFieldProps } from './rule-field';

type RuleOfChannel = RuleOf<'cadence'> | RuleOf<'mix'> | RuleOf<'quiet'> | RuleOf<'blackout'> | RuleOf<'spacing'>;

/** Whose posts the rule is about. */
export function ChannelField({ rule, problem, onChange }: RuleFieldProps<RuleOfChannel>) {
  const t = useTranslate();
  const together = { value: '', label: t(rule.kind === 'mix' ? 'rule.all-together' : 'rule.any-channel') };
  if (rule.kind !== 'cadence')
    return (
      <EntryField
        label={t('rule.channel')}
        field="channel"
        table="channels"
        problem={problem}
        others={[together]}
        value={rule.channelId ?? ''}
        onChoose={(value) => onChange({ channelId: value || null })}
      />
    );
  const { channels } = rule;
  return (
    <EntryField
      label={t('rule.channel')}
      field="channel"
      table="channels"
      problem={problem}
      others={[
        { value: 'all', label: t('rule.all-together') },
        { value: 'each', label: t('rule.each-channel') },
      ]}
      value={channels.kind === 'one' ? channels.channelId : channels.kind}
      onChoose={(value) => onChange({ channels: scopeOf(value) })}
    />
  );
}

function scopeOf(value: string): ChannelScope {
  return value === 'all' || value === 'each' ? { kind: value } : { kind: 'one', channelId: value };
}

/** Which posts count, by their pillar. */
export function PillarField({ rule, problem, onChange }: RuleFieldProps<RuleOf<'cadence'>>) {
  const t = useTranslate();
  return (
    <EntryField
      label={t('rule.pillar')}
      field="pillar"
      table="pillars"
      problem={problem}
      others={[{ value: '', label: t('rule.any') }]}
      value={rule.pillarId ?? ''}
      onChoose={(value) => onChange({ pillarId: value || null })}
    />
  );
}

interface Props extends Pick<RuleFieldProps, 'problem'> {
  readonly label: string;
  readonly field: RuleValue;
  readonly table: 'channels' | 'pillars';
  /** What can be chosen besides the entries. */
  readonly others: readonly SelectOption<string>[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** A channel or a pillar, or what stands in place of one. An entry that is gone is still named, so that it can be changed. */
function EntryField({ label, field, table, others, value, problem, onChoose }: Props) {
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
