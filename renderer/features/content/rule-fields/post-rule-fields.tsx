import { CADENCE_PERIODS, MIX_PERIODS, type ChannelScope, type RuleOf } from '#shared/records/rule';
import { useRecords } from '../../../data/plan-context';
import { useTranslate } from '../../../state/use-translate';
import { Field } from '../../../ui/field';
import { Select } from '../../../ui/select';
import { EntryField } from './entry-field';
import { NumberField } from './number-field';
import { purposeOf, purposeOptions } from './purpose-options';
import { troubleAt, type RuleFieldProps } from './rule-field';

/** How many posts, where and of what. */
export function CadenceFields({ rule, problem, onChange }: RuleFieldProps<RuleOf<'cadence'>>) {
  const t = useTranslate();
  const { channels } = rule;
  return (
    <>
      <Bounds rule={rule} problem={problem} onChange={onChange} unit="number" />
      <div className="rule-pair">
        <Field label={t('rule.period')}>
          {(control) => (
            <Select
              {...control}
              value={rule.period}
              options={CADENCE_PERIODS.map((value) => ({ value, label: t(`rule.period-${value}`) }))}
              onChange={(period) => onChange({ period })}
            />
          )}
        </Field>
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
      </div>
      <div className="rule-pair">
        <EntryField
          label={t('rule.pillar')}
          field="pillar"
          table="pillars"
          problem={problem}
          others={[{ value: '', label: t('rule.any') }]}
          value={rule.pillarId ?? ''}
          onChoose={(value) => onChange({ pillarId: value || null })}
        />
        <Field label={t('rule.purpose')}>
          {(control) => (
            <Select
              {...control}
              value={rule.purpose ?? ''}
              options={[{ value: '', label: t('rule.any') }, ...purposeOptions(t)]}
              onChange={(value) => onChange({ purpose: purposeOf(value) })}
            />
          )}
        </Field>
      </div>
    </>
  );
}

function scopeOf(value: string): ChannelScope {
  return value === 'all' || value === 'each' ? { kind: value } : { kind: 'one', channelId: value };
}

/** Which share of the posts. */
export function MixFields({ rule, problem, onChange }: RuleFieldProps<RuleOf<'mix'>>) {
  const t = useTranslate();
  const pillars = useRecords('pillars').filter(({ archived }) => !archived);
  const value = rule.of.kind === 'purpose' ? rule.of.purpose : rule.of.pillarId;
  const gone = rule.of.kind === 'pillar' && !pillars.some(({ id }) => id === value);
  return (
    <>
      <Field label={t('rule.part')} trouble={troubleAt('pillar', problem, t)}>
        {(control) => (
          <Select
            {...control}
            value={value}
            options={[
              ...purposeOptions(t),
              ...pillars.map(({ id, name }) => ({ value: id, label: t('rule.of-pillar', { name }) })),
              ...(gone ? [{ value, label: t('rule.gone-pillar') }] : []),
            ]}
            onChange={(chosen) => {
              const purpose = purposeOf(chosen);
              onChange({ of: purpose ? { kind: 'purpose', purpose } : { kind: 'pillar', pillarId: chosen } });
            }}
          />
        )}
      </Field>
      <Bounds rule={rule} problem={problem} onChange={onChange} unit="percent" />
      <div className="rule-pair">
        <Field label={t('rule.period')}>
          {(control) => (
            <Select
              {...control}
              value={rule.period}
              options={MIX_PERIODS.map((period) => ({ value: period, label: t(`rule.period-${period}`) }))}
              onChange={(period) => onChange({ period })}
            />
          )}
        </Field>
        <EntryField
          label={t('rule.channel')}
          field="channel"
          table="channels"
          problem={problem}
          others={[{ value: '', label: t('rule.all-together') }]}
          value={rule.channelId ?? ''}
          onChoose={(chosen) => onChange({ channelId: chosen || null })}
        />
      </div>
    </>
  );
}

function Bounds({
  rule,
  problem,
  onChange,
  unit,
}: RuleFieldProps<RuleOf<'cadence'> | RuleOf<'mix'>> & { readonly unit: 'number' | 'percent' }) {
  const t = useTranslate();
  return (
    <div className="rule-pair">
      <NumberField
        label={t(unit === 'percent' ? 'rule.min-percent' : 'rule.min')}
        value={rule.min}
        trouble={troubleAt('min', problem, t)}
        onChange={(min) => onChange({ min })}
      />
      <NumberField
        label={t(unit === 'percent' ? 'rule.max-percent' : 'rule.max')}
        value={rule.max}
        trouble={troubleAt('max', problem, t)}
        onChange={(max) => onChange({ max })}
      />
    </div>
  );
}
