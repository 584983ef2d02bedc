import { parsePlainDate } from '#shared/time/plain-date';
import { useTranslate } from '../../../state/use-translate';
import { Field } from '../../../ui/field';
import { troubleAt, type RuleFieldProps } from './rule-field';

/** The first or the last day on which a rule holds; empty leaves that end open. */
export function DateField({ rule, field, problem, onChange }: RuleFieldProps & { readonly field: 'from' | 'until' }) {
  const t = useTranslate();
  return (
    <Field label={t(`rule.${field}-date`)} trouble={troubleAt(field, problem, t)}>
      {(control) => (
        <input
          {...control}
          type="date"
          className="text-input"
          value={rule[field] ?? ''}
          onChange={({ target }) => onChange({ [field]: parsePlainDate(target.value) })}
        />
      )}
    </Field>
  );
}
