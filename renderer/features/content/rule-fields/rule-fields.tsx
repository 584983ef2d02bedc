import type { RuleValue } from '#shared/policy/rule-value';
import type { RuleKind } from '#shared/records/rule';
import type { RuleFieldProps } from './rule-field';
import { ValueField } from './value-field';

/** The values of a rule in rows, as they are asked for in its dialog. */
const ROWS: Readonly<Record<RuleKind, readonly (readonly RuleValue[])[]>> = {
  cadence: [
    ['min', 'max'],
    ['period', 'channel'],
    ['pillar', 'purpose'],
  ],
  mix: [['part'], ['min', 'max'], ['period', 'channel']],
  quiet: [['hours'], ['weekdays'], ['channel']],
  blackout: [['except'], ['channel']],
  spacing: [['minutes'], ['channel']],
  support: [['which'], ['announce'], ['remind', 'recap']],
  rhythm: [['of'], ['min', 'period']],
  readiness: [['days'], ['kinds'], ['needs']],
  partners: [['max', 'fit']],
  overload: [['max']],
};

/** What a rule of its kind asks for. */
export function RuleFields(props: RuleFieldProps) {
  return ROWS[props.rule.kind].map((row) => (
    <div key={row[0]} className={row.length > 1 ? 'rule-pair' : 'rule-row'}>
      {row.map((value) => (
        <ValueField key={value} value={value} {...props} />
      ))}
    </div>
  ));
}
