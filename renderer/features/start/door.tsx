import type { ReactNode } from 'react';
import './door.css';

export interface DoorProps {
  /** The door of type `submit` is the one that Enter opens. */
  readonly type: 'submit' | 'button';
  readonly title: string;
  readonly text: string;
  readonly picture: ReactNode;
  readonly onClick?: () => void;
}

/** A way to begin: a picture, its name, what lies behind. */
export function Door({ type, title, text, picture, onClick }: DoorProps) {
  return (
    <button type={type} className="door" onClick={onClick}>
      {picture}
      <span>
        <b>{title}</b>
        <span>{text}</span>
      </span>
    </button>
  );
}
