import type { KeyboardEvent } from 'react';

const FOCUSABLE =
  ':is(button, input, select, textarea, a[href], [tabindex], [contenteditable]):not(:disabled, [tabindex="-1"])';

/** Puts the focus on the element marked `data-autofocus`, else on the first that takes it, else on `root` itself. */
export function focusFirst(root: HTMLElement): void {
  const target = root.querySelector<HTMLElement>('[data-autofocus]') ?? focusable(root)[0] ?? root;
  target.focus();
}

/** Tab from the last element goes on to the first of the panel, and Shift Tab the other way. */
export function keepTabInside(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab' || event.defaultPrevented) return;
  const stops = focusable(event.currentTarget);
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last) return;
  const edge = event.shiftKey ? first : last;
  if (document.activeElement !== edge && document.activeElement !== event.currentTarget) return;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
}

function focusable(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => element.checkVisibility());
}
