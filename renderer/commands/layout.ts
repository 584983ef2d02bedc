/** Which alphabet the keyboard is set to, judged by the letters seen lately. */
export type KeyboardLayout = 'latin' | 'cyrillic';

/** What a key press tells: the parts of a KeyboardEvent that matter here. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
}

const LATIN_LETTER = /^[a-z]$/i;
const CYRILLIC_LETTER = /^[а-яёіїєґў]$/i;

/** What the physical keys type on a US layout; the keys that bear Cyrillic letters or move there. */
const US_KEYS: Readonly<Record<string, string>> = {
  BracketLeft: '[',
  BracketRight: ']',
  Slash: '/',
  Semicolon: ';',
  Quote: "'",
  Comma: ',',
  Period: '.',
  Backquote: '`',
};

/** The layout after this press: letters decide, everything else leaves it as it was. */
export function layoutAfter(press: KeyPress, before: KeyboardLayout): KeyboardLayout {
  if (LATIN_LETTER.test(press.key)) return 'latin';
  if (CYRILLIC_LETTER.test(press.key)) return 'cyrillic';
  return before;
}

/**
 * The key that is meant, as on a Latin keyboard. Under a Cyrillic layout the place of the key counts (`х` is `[`, `.` is `/`);
 * under a Latin one the letter does, so that AZERTY stays right.
 */
export function meantKey(press: KeyPress & { readonly shiftKey: boolean }, layout: KeyboardLayout): string {
  if (layout === 'latin') return press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const letter = /^Key([A-Z])$/.exec(press.code)?.[1];
  if (letter) return letter.toLowerCase();
  if (press.code === 'Slash' && press.shiftKey) return '?';
  return US_KEYS[press.code] ?? press.key;
}
