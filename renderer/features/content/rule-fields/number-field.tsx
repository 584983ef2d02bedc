import { Field } from '../../../ui/field';
import { TextInput } from '../../../ui/text-input';

interface Props {
  readonly label: string;
  readonly value: number | null;
  readonly trouble: string | null;
  readonly onChange: (value: number | null) => void;
}

const MOST_DIGITS = 4;

/** A whole number, or nothing; arrow keys step. */
export function NumberField({ label, value, trouble, onChange }: Props) {
  return (
    <Field label={label} trouble={trouble}>
      {(control) => (
        <TextInput
          {...control}
          inputMode="numeric"
          value={value ?? ''}
          onChange={({ target }) => {
            const digits = target.value.replace(/\D/g, '').slice(0, MOST_DIGITS);
            onChange(digits === '' ? null : Number(digits));
          }}
          onKeyDown={(event) => {
            const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
            if (step === undefined) return;
            event.preventDefault();
            onChange(Math.max(0, (value ?? 0) + step));
          }}
        />
      )}
    </Field>
  );
}
