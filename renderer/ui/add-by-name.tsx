import { useState } from 'react';
import { Button } from './button';
import { TextInput } from './text-input';
import './list-page.css';

export interface AddByNameProps {
  readonly label: string;
  readonly buttonLabel: string;
  readonly autoFocus?: boolean;
  /** Takes the name; says in words why it cannot. */
  readonly onAdd: (name: string) => Promise<string | null>;
}

/** Takes the name of something new; Enter adds it. What cannot be added stays in the field, with the reason. */
export function AddByName({ label, buttonLabel, autoFocus = false, onAdd }: AddByNameProps) {
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  return (
    <form
      className="list-add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onAdd(typed).then(setTrouble);
      }}
    >
      <TextInput
        aria-label={label}
        placeholder={label}
        aria-invalid={trouble !== null}
        autoFocus={autoFocus}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setTrouble(null);
        }}
      />
      <Button type="submit" disabled={typed.trim() === ''}>
        {buttonLabel}
      </Button>
      {trouble && (
        <p className="drafted-trouble" role="alert">
          {trouble}
        </p>
      )}
    </form>
  );
}
