import { CADENCE_PERIODS, MIX_PERIODS, type RuleOf } from '#shared/records/rule';
import { useRecords } from '../../../data/plan-context';
import { useTranslate } from '../../../state/use-translate';
import { Field } from '../../../ui/field';
import { Select } from '../../../ui/select';
import { purposeOf, purposeOptions } from './purpose-options';
import { troubleAt, type RuleFieldProps } from './rule-field';

/** Over how long posts, shares or events are counted. */
export function PeriodField({ rule, onChange }: RuleFieldProps<RuleOf<'cadence'> | RuleOf<'mix'> | RuleOf<'rhythm'>>) {
  const t = useTranslate();
  const periods = rule.kind === 'cadence' ? CADENCE_PERIODS : MIX_PERIODS;
  return (
    <Field label={t('rule.period')}>
      {(control) => (
        <Select
          {...control}
          value={rule.period}
          options={periods.map((value) => ({ value, label: t(`rule.period-${value}`) }))}
          onChange={(period) => onChange({ period })}
        />
      )}
    </Field>
  );
}

/** Which posts count, by what they are for. */
export function PurposeField({ rule, onChange }: RuleFieldProps<RuleOf<'cadence'>>) {
  const t = useTranslate();
  return (
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
  );
}

/** Which posts come out in a blackout all the same. */
export function ExceptField({ rule, onChange }: RuleFieldProps<RuleOf<'blackout'>>) {
  const t = useTranslate();
  return (
    <Field label={t('rule.except')}>
      {(control) => (
        <Select
          {...control}
          value={rule.exceptPurpose ?? ''}
          options={[{ value: '', label: t('rule.nothing-excepted') }, ...purposeOptions(t)]}
          onChange={(value) => onChange({ exceptPurpose: purposeOf(value) })}
        />
      )}
    </Field>
  );
}

/** What a share is of: a purpose or a pillar. A pillar that is gone is still named, so that it can be changed. */
export function PartField({ rule, problem, onChange }: RuleFieldProps<RuleOf<'mix'>>) {
  const t = useTranslate();
  const pillars = useRecords('pillars').filter(({ archived }) => !archived);
  const value = rule.of.kind === 'purpose' ? rule.of.purpose : rule.of.pillarId;
  const gone = rule.of.kind === 'pillar' && !pillars.some(({ id }) => id === value);
  return (
    <Field label={t('rule.part')} trouble={troubleAt('part', problem, t)}>
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
  );
}
