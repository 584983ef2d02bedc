import type { ReactNode } from 'react';
import './door.css';

export interface DoorProps {
  /** Which door it is, for the form that it submits. */
  readonly value: string;
  readonly title: string;
  readonly text: string;
  readonly picture: ReactNode;
}

/** A way to begin: a picture, its name, what lies behind. Enter in the form opens the first door. */
export function Door({ value, title, text, picture }: DoorProps) {
  return (
    <button type="submit" className="door" value={value}>
      {picture}
      <span>
        <b>{title}</b>
        <span>{text}</span>
      </span>
    </button>
  );
}
