import type { ReactNode } from 'react';
import { Kbd } from '../../ui/kbd';
import './door.css';

export interface DoorProps {
  /** Which door it is, for the form that it submits. */
  readonly value: string;
  /** The key that opens it. */
  readonly digit: string;
  readonly title: string;
  readonly text: string;
  readonly picture: ReactNode;
}

/** A way to begin: a picture, its name, what lies behind. Enter in the form opens the first door. */
export function Door({ value, digit, title, text, picture }: DoorProps) {
  return (
    <button type="submit" className="door" value={value} aria-keyshortcuts={digit}>
      {picture}
      <span>
        <b>
          {title}
          <span className="door-key" aria-hidden="true">
            <Kbd>{digit}</Kbd>
          </span>
        </b>
        <span>{text}</span>
      </span>
    </button>
  );
}
