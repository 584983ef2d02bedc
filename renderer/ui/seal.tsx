import './seal.css';

export interface SealProps {
  /** Whose it is: its first letter is shown. */
  readonly name: string;
  /** 1 to 8. */
  readonly hue: number;
  readonly size?: 's' | 'm';
}

/** A coloured square with the first letter of a name. The name stands beside it, so those who listen are spared it. */
export function Seal({ name, hue, size = 'm' }: SealProps) {
  return (
    <span className={`seal seal-${size} hue-${hue}`} aria-hidden="true">
      {firstLetter(name)}
    </span>
  );
}

/** The first letter or digit of a name: of «Клуб» it is К. */
function firstLetter(name: string): string {
  return (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? '·').toUpperCase();
}
