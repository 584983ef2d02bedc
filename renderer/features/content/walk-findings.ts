import type { KeyboardEvent } from 'react';

/** Arrows walk from the line of one finding to the next; Home and End go to the first and the last. */
export function walkFindings(event: KeyboardEvent<HTMLElement>): void {
  if (!(event.target instanceof HTMLElement) || !event.target.matches('.finding-line')) return;
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('.finding-line')];
  const current = lines.indexOf(event.target);
  const target = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: lines.length - 1 }[event.key];
  if (target === undefined) return;
  event.preventDefault();
  lines[target]?.focus();
}
