import { Field } from '../../../ui/field';
import { TextInput } from '../../../ui/text-input';

interface Props {
  readonly label: string;
  readonly value: number | null;
  /** How much an arrow key adds or takes. */
  readonly step: number;
  readonly trouble: string | null;
  readonly onChange: (value: number | null) => void;
}

const MOST_DIGITS = 4;

/** A whole number, or nothing; arrow keys step. */
export function NumberField({ label, value, step, trouble, onChange }: Props) {
  return (
    <Field label={label} trouble={trouble}>
      {(control) => (
        <TextInput
          {...control}
          inputMode="numeric"
          value={value ?? ''}
          // a number is typed anew more often than it is mended
          onFocus={({ currentTarget }) => currentTarget.select()}
          onChange={({ target }) => {
            const digits = target.value.replace(/\D/g, '').slice(0, MOST_DIGITS);
            onChange(digits === '' ? null : Number(digits));
          }}
          onKeyDown={(event) => {
            const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
            if (direction === undefined) return;
            event.preventDefault();
            onChange(Math.max(0, (value ?? 0) + direction * step));
          }}
        />
      )}
    </Field>
  );
}
