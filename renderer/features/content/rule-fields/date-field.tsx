import { dayNumber } from '#shared/time/plain-date';
import { useToday } from '../../../state/use-today';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { Field } from '../../../ui/field';
import { OptionalDayInput } from '../../../ui/optional-day-input';
import { troubleAt, type RuleFieldProps } from './rule-field';

/** The first or the last day on which a rule holds; empty leaves that end open. */
export function DateField({ rule, field, problem, onChange }: RuleFieldProps & { readonly field: 'from' | 'until' }) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const value = rule[field];
  return (
    <Field label={t(`rule.${field}-date`)} trouble={troubleAt(field, problem, t)}>
      {({ id }) => (
        <OptionalDayInput
          id={id}
          language={language}
          value={value}
          near={value === null ? today : dayNumber(value)}
          placeholder={t(`rule.${field}-open`)}
          unreadable={t('inspector.not-a-day')}
          onChange={(date) => {
            onChange({ [field]: date });
            return null;
          }}
        />
      )}
    </Field>
  );
}
