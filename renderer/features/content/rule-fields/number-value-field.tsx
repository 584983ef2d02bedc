import type { MessageKey } from '#shared/i18n/catalogue';
import type { RuleValue } from '#shared/policy/rule-value';
import type { Rule } from '#shared/records/rule';
import { useTranslate } from '../../../state/use-translate';
import { NumberField } from './number-field';
import { troubleAt, type ValueFieldProps } from './rule-field';

/** A quarter of an hour: nobody spaces posts by the minute. */
const MINUTES_STEP = 15;

/** A number of a rule: how it is called, and which of the rule's fields holds it. */
interface NumberOfRule {
  readonly label: MessageKey;
  readonly number: number | null;
  readonly with: (number: number | null) => Partial<Rule>;
  readonly step?: number;
}

/** A value that is a number. Emptied, it asks for nothing more. */
export function NumberValueField({ value, rule, problem, onChange }: ValueFieldProps) {
  const t = useTranslate();
  const of = numberOf(rule, value);
  if (!of) return null;
  return (
    <NumberField
      label={t(of.label)}
      value={of.number}
      step={of.step ?? 1}
      trouble={troubleAt(value, problem, t)}
      onChange={(number) => onChange(of.with(number))}
    />
  );
}

function numberOf(rule: Rule, value: RuleValue): NumberOfRule | null {
  switch (rule.kind) {
    case 'cadence':
    case 'mix': {
      const isShare = rule.kind === 'mix';
      if (value === 'min')
        return { label: isShare ? 'rule.min-percent' : 'rule.min', number: rule.min, with: (min) => ({ min }) };
      return { label: isShare ? 'rule.max-percent' : 'rule.max', number: rule.max, with: (max) => ({ max }) };
    }
    case 'spacing':
      return {
        label: 'rule.minutes',
        number: rule.minutes,
        with: (minutes) => ({ minutes: minutes ?? 0 }),
        step: MINUTES_STEP,
      };
    case 'support':
      if (value === 'remind')
        return { label: 'rule.remind-hours', number: rule.remindHours, with: (remindHours) => ({ remindHours }) };
      return { label: 'rule.recap-days', number: rule.recapDays, with: (recapDays) => ({ recapDays }) };
    case 'rhythm':
      return { label: 'rule.min', number: rule.min, with: (min) => ({ min: min ?? 0 }) };
    case 'readiness':
      return { label: 'rule.days-ahead', number: rule.days, with: (days) => ({ days: days ?? 0 }) };
    case 'partners':
      if (value === 'fit') return { label: 'rule.min-fit', number: rule.minFit, with: (minFit) => ({ minFit }) };
      return {
        label: 'rule.max-activities',
        number: rule.maxActivities,
        with: (maxActivities) => ({ maxActivities }),
      };
    case 'overload':
      return { label: 'rule.max-items', number: rule.max, with: (max) => ({ max: max ?? 0 }) };
    case 'quiet':
    case 'blackout':
      return null;
  }
}
