import { isSpan, occurrencesOn } from '#shared/plan/day-items';
import type { Occurrence } from '#shared/plan/occurrence';
import { shownDays, type ShownDays } from '#shared/plan/shown-days';
import { weekColumn, type WeekStart } from '#shared/plan/year-layout';
import type { DayNumber } from '#shared/time/plain-date';

/** An occurrence told on a day. */
export interface AgendaEntry {
  readonly occurrence: Occurrence;
  /** Which of its days this is, from 1, and of how many. */
  readonly day: number;
  readonly days: number;
}

/** A day with what is told on it. */
export interface AgendaDay {
  readonly day: DayNumber;
  readonly entries: readonly AgendaEntry[];
  /** Something is to be known of the day besides its items. */
  readonly isNoted: boolean;
}

/** The days of a week that have something to tell. */
export interface AgendaWeek {
  /** The first day of the whole week. */
  readonly first: DayNumber;
  /** The month before has told days of it: its heading stands there. */
  readonly continues: boolean;
  /** Long spans that began before the week and go on in it. */
  readonly running: readonly Occurrence[];
  readonly days: readonly AgendaDay[];
}

/** A month as the agenda tells it. */
export interface AgendaMonth {
  readonly weeks: readonly AgendaWeek[];
  /** Of a month without weeks: long spans that go on all through it. */
  readonly running: readonly Occurrence[];
}

/** How the agenda is laid out besides its occurrences. */
export interface AgendaManner {
  readonly weekStart: WeekStart;
  readonly today: DayNumber;
  /** Days that are told even if nothing is on. */
  readonly noted: { readonly has: (day: DayNumber) => boolean };
}

/** A span of more days is told on its first one only, and then as running by the week. */
const LONG_DAYS = 3;

/** The days whose occurrences `layoutAgendaMonth` reads: the month, and its first week from its beginning. */
export function daysToRead(month: ShownDays, weekStart: WeekStart): ShownDays {
  return { first: month.first - weekColumn(month.first, weekStart), last: month.last };
}

/**
 * The days of a month on which something begins or a short span goes on, or that are `noted`, by weeks. Today is told even
 * if nothing is on; other empty days are left out.
 */
export function layoutAgendaMonth(
  occurrences: readonly Occurrence[],
  month: ShownDays,
  { weekStart, today, noted }: AgendaManner,
): AgendaMonth {
  const read = daysToRead(month, weekStart);
  const long = occurrences.filter(isLong);

  const weeks: AgendaWeek[] = [];
  for (let first = read.first; first <= month.last; first += 7) {
    const week = { first, last: first + 6 };
    const ofWeek = occurrences.filter((occurrence) => touches(occurrence, week));
    const days: AgendaDay[] = [];
    let continues = false;
    for (let day = first; day <= Math.min(week.last, month.last); day += 1) {
      const entries = entriesOn(day, ofWeek);
      const isNoted = noted.has(day);
      if (entries.length === 0 && !isNoted && day !== today) continue;
      if (day < month.first) continues = true;
      else days.push({ day, entries, isNoted });
    }
    const running = long.filter((span) => shownDays(span).first < first && touches(span, week));
    if (days.length > 0) weeks.push({ first, continues, running, days });
  }
  return { weeks, running: weeks.length > 0 ? [] : long.filter((span) => touches(span, month)) };
}

function entriesOn(day: DayNumber, occurrences: readonly Occurrence[]): AgendaEntry[] {
  return occurrencesOn(day, occurrences).flatMap((occurrence): AgendaEntry[] => {
    const { first, last } = shownDays(occurrence);
    if (isLong(occurrence) && day !== first) return [];
    return [{ occurrence, day: day - first + 1, days: last - first + 1 }];
  });
}

function isLong(occurrence: Occurrence): boolean {
  const { first, last } = shownDays(occurrence);
  return isSpan(occurrence) && last - first + 1 > LONG_DAYS;
}

function touches(occurrence: Occurrence, days: ShownDays): boolean {
  const { first, last } = shownDays(occurrence);
  return first <= days.last && last >= days.first;
}
