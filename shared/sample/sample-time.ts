import type { Schedule } from '#shared/records/schedule';
import { addDays, dateOfDay, weekdayOf, type DayNumber } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';
import type { Instant } from '#shared/time/zone';

const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

/** A day as the author of a sample sees it: a weekday, and how many weeks from this one. `th -6` lies in the past. */
export type SampleDay = `${(typeof WEEKDAYS)[number]} ${number}`;

/** What a sample is drawn up around. */
export interface SampleTime {
  readonly today: DayNumber;
  /** When the sample was written, as its records say. */
  readonly now: Instant;
  readonly zone: string;
  /** Days of the year on which nobody is invited anywhere, `MM-DD`. */
  readonly holidays: ReadonlySet<string>;
}

/** The day that an author's words mean. */
export function dayOf(text: SampleDay, { today }: SampleTime): DayNumber {
  const [weekday, weeks] = text.split(' ') as [(typeof WEEKDAYS)[number], string];
  const monday = today - weekdayOf(today) + 1;
  return monday + Number(weeks) * 7 + WEEKDAYS.indexOf(weekday);
}

/** Is the day a public holiday? */
export function isHoliday(day: DayNumber, { holidays }: SampleTime): boolean {
  return holidays.has(dateOfDay(day).slice(5));
}

/**
 * The first day of something that people come to: the day that the author named, a week later where that is a public
 * holiday. What goes on for longer than a weekend takes holidays as they come.
 */
export function firstDayOf(on: SampleDay, { days = 1 }: { readonly days?: number }, time: SampleTime): DayNumber {
  const day = dayOf(on, time);
  return days > 3 ? day : workingDay(day, time);
}

function workingDay(day: DayNumber, time: SampleTime): DayNumber {
  return isHoliday(day, time) ? workingDay(day + 7, time) : day;
}

/** Whole days from `first` on, or minutes from a time of day, `18:30`. */
export function scheduleFrom(
  first: DayNumber,
  { at, minutes = 60, days = 1 }: { readonly at?: string; readonly minutes?: number; readonly days?: number },
  { zone }: SampleTime,
): Schedule {
  const date = dateOfDay(first);
  if (at === undefined) return { kind: 'all-day', first: date, last: addDays(date, days - 1) };
  return { kind: 'timed', start: plainDateTime(`${date}T${at}`), zone, minutes };
}
