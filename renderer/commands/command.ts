import type { MessageKey } from '#shared/i18n/catalogue';
import type { Menu } from '#shared/desktop/menu-model';

/** A key press: the letter or key seen on the keyboard, with `mod` for Ctrl (⌘ on a Mac). */
export interface Shortcut {
  /** `KeyboardEvent.key` in lower case, as typed on a Latin layout. */
  readonly key: string;
  readonly mod?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
}

/** May the command run now? When not, the reason is shown beside it. */
export type Availability =
  { readonly kind: 'ready' } | { readonly kind: 'unavailable'; readonly reason: MessageKey | null };

/** One thing that a person can ask for; menu, palette and shortcut share this one object. */
export interface Command {
  readonly id: string;
  readonly title: MessageKey;
  /** A fuller name for the moment: "Undo: moved Club dinner". */
  readonly momentTitle?: () => string | null;
  /** What else people call it, between commas: the palette finds it by these too. */
  readonly alsoCalled?: MessageKey;
  /** The first is shown; all of them work. */
  readonly shortcuts: readonly Shortcut[];
  /** Where it stands in the menu bar; null leaves it to the palette. */
  readonly menu: Menu['id'] | null;
  readonly availability: () => Availability;
  readonly run: () => void;
}

export const ready: Availability = { kind: 'ready' };
