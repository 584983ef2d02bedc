import type { Shortcut } from './command';

/** What stands on the keys whose names are not their letters. */
const KEY_CAPS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Delete: 'Del',
  Backspace: '⌫',
  Escape: 'Esc',
};

/** The keys of a shortcut as they are written on this machine's keyboard, in the order in which they are held. */
export function shortcutKeys({ key, mod, shift, alt }: Shortcut, isMac = onMac()): readonly string[] {
  const cap = KEY_CAPS[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return [
    ...(mod ? [isMac ? '⌘' : 'Ctrl'] : []),
    ...(alt ? [isMac ? '⌥' : 'Alt'] : []),
    ...(shift ? [isMac ? '⇧' : 'Shift'] : []),
    cap,
  ];
}

/** Is this a Mac, where ⌘ is held instead of Ctrl? */
export function onMac(): boolean {
  return navigator.platform.startsWith('Mac');
}
