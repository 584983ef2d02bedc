import type { DayWindow } from '#shared/recurrence/day-window';

/** The same days in as few windows as there can be, ascending. */
export function joinWindows(windows: readonly DayWindow[]): DayWindow[] {
  const joined: DayWindow[] = [];
  for (const window of windows.toSorted((one, other) => one.first - other.first)) {
    const last = joined.at(-1);
    if (last && window.first <= last.last + 1)
      joined[joined.length - 1] = { first: last.first, last: Math.max(last.last, window.last) };
    else joined.push(window);
  }
  return joined;
}

/** The days that lie in both; null when there are none. */
export function commonDays(one: DayWindow, other: DayWindow): DayWindow | null {
  const first = Math.max(one.first, other.first);
  const last = Math.min(one.last, other.last);
  return first <= last ? { first, last } : null;
}
