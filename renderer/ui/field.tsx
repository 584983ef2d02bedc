import { useId, type ReactNode } from 'react';
import './field.css';

/** What the control of a field takes: its identity, and where its hint or trouble is told. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

export interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Why what is in it cannot be taken. */
  readonly trouble?: string | null;
  readonly children: (control: FieldControl) => ReactNode;
}

/** A control under its label, with a word of help or of trouble below it. */
export function Field({ label, hint, trouble = null, children }: FieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const note = trouble ?? hint;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': note ? noteId : undefined, 'aria-invalid': trouble !== null })}
      {note && (
        <p
          id={noteId}
          className={trouble === null ? 'field-note' : 'field-note field-trouble'}
          role={trouble === null ? undefined : 'alert'}
        >
          {note}
        </p>
      )}
    </div>
  );
}
