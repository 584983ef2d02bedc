import { useState } from 'react';
import { Field } from '../../../ui/field';
import { TextInput } from '../../../ui/text-input';

interface Props {
  readonly label: string;
  /** NaN where what was typed is no number. */
  readonly value: number;
  readonly trouble?: string | null;
  /** Its trouble is told elsewhere. */
  readonly isTrouble?: boolean;
  readonly onChange: (value: number) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };

/** A length to type, with a comma or a point; the arrow keys step by a millimetre. */
export function MillimetreField({ label, value, trouble = null, isTrouble = false, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const isTypedNow = typed !== null && Object.is(read(typed), value);
  return (
    <Field label={label} trouble={trouble}>
      {(control) => (
        <TextInput
          {...control}
          aria-invalid={control['aria-invalid'] || isTrouble}
          className="print-millimetres"
          inputMode="decimal"
          value={isTypedNow ? typed : String(value)}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(read(event.target.value));
          }}
          onKeyDown={(event) => {
            const step = STEPS[event.key];
            if (step === undefined || Number.isNaN(value)) return;
            event.preventDefault();
            onChange(value + step);
          }}
        />
      )}
    </Field>
  );
}

function read(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'));
}
