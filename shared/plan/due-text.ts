import { readDay } from '#shared/time/day-text';
import type { DayNumber } from '#shared/time/plain-date';

const SAME_DAY = /^(0|on the day|same day|в (тот же )?день( начала)?)$/u;
const RELATIVE = /^(за|через|in|\+|-|−|–)?\s*(\d{1,4})\s*(\p{L}*\.?)\s*(.*)$/u;
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(d|day|days|д|дн|день|дня|дней)\.?$/u, 1],
  [/^(w|wk|week|weeks|н|нед|неделю|недели|недель|неделя)\.?$/u, 7],
];
const BEFORE = /^(before|до|раньше|заранее)/u;
const AFTER = /^(after|later|после|спустя|позже)/u;

/**
 * When something is due, as a person typed it, in days from the item's first day: `-7`, `7 days before`, `за 2 недели`,
 * `+2`, `on the day`, or a date. Null for an emptied field; a bare number is before, as most preparations are.
 */
export function readDue(text: string, firstDay: DayNumber | null): number | null | 'unreadable' {
  const typed = text.trim().toLowerCase();
  if (typed === '') return null;
  if (SAME_DAY.test(typed)) return 0;
  const relative = readRelative(typed);
  if (relative !== null) return relative;
  const day = firstDay === null ? null : readDay(typed, firstDay);
  return day === null || firstDay === null ? 'unreadable' : day - firstDay;
}

function readRelative(typed: string): number | null {
  const [, sign = '', digits, unit, rest = ''] = RELATIVE.exec(typed) ?? [];
  if (digits === undefined || unit === undefined) return null;
  const isWord = BEFORE.test(unit) || AFTER.test(unit);
  const size = unit === '' || isWord ? 1 : UNITS.find(([words]) => words.test(unit))?.[1];
  const direction = isWord ? unit : rest;
  if (size === undefined || (direction !== '' && !BEFORE.test(direction) && !AFTER.test(direction))) return null;
  const days = Number(digits) * size;
  const isAfter = sign === '+' || sign === 'через' || sign === 'in' || AFTER.test(direction);
  return isAfter ? days : 0 - days;
}
