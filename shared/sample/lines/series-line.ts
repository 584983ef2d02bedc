import { shiftSchedule, startOf } from '#shared/plan/occurrence';
import type { Event } from '#shared/records/event';
import type { TimedSchedule } from '#shared/records/schedule';
import { doneEvent, traitsOf, type EventFacts, type EventTraits } from '#shared/sample/lines/event-line';
import { isPast } from '#shared/sample/lines/item-line';
import { dayOf, isHoliday, scheduleFrom, type SampleDay, type SampleTime } from '#shared/sample/sample-time';
import { addMonths, dateFromParts, dateOfDay, dayNumber, monthOf, weekdayOf, yearOf } from '#shared/time/plain-date';

/** One time of a series that differs from the others. */
export interface TimeOfSeries extends EventFacts {
  readonly title: string;
  readonly notes?: string;
  readonly spent?: number;
}

/** An event that comes again and again, with what became of its first times. */
export interface SeriesLine extends EventTraits {
  /** Every so many weeks from a day on, or every third Thursday from a month on. */
  readonly every:
    | { readonly weeks: number; readonly from: SampleDay; readonly times?: number }
    | { readonly thirdThursdayFrom: number };
  readonly at: string;
  readonly minutes: number;
  /** In the order of the times. Those that are still ahead are not told of. */
  readonly times: readonly TimeOfSeries[];
  /** Which of the times ahead falls out, counted from 0. */
  readonly skipped?: number;
  /** Which of the times ahead is moved, by how many days, and what is different then. */
  readonly moved?: { readonly time: number; readonly days: number; readonly title: string; readonly notes: string };
}

/** A series with its overrides, and when its times are that are over and those that are to come. */
export interface Series {
  readonly series: Event;
  readonly overrides: readonly Event[];
  readonly past: readonly TimedSchedule[];
  readonly ahead: readonly TimedSchedule[];
}

/** How many times of a series are looked at: all up to a year or more from now. */
const HORIZON = 60;

/** The series of a line. What is over has an override each, with its own topic and facts; holidays are left out. */
export function seriesOf(line: SeriesLine, currency: string, time: SampleTime): Series {
  const starts = startsOf(line, time);
  const schedules = starts.map((start) => scheduleFrom(start, line, time) as TimedSchedule);
  const working = schedules.filter((_, at) => !isHoliday(starts[at]!, time));
  const past = working.filter((schedule) => isPast(schedule, time)).slice(0, line.times.length);
  const ahead = working.filter((schedule) => !isPast(schedule, time));
  const skipped = line.skipped === undefined ? undefined : ahead[line.skipped];
  const series: Event = {
    ...traitsOf(line, schedules[0]!, currency, time),
    stage: 'confirmed',
    rule: ruleOf(line),
    excluded: schedules.filter((schedule) => schedule === skipped || !working.includes(schedule)).map(startOf),
  };
  const told = past.map((schedule, at) => {
    const { title, notes = series.notes, spent, ...facts } = line.times[at]!;
    return doneEvent({ ...overrideOf(series, schedule), title, notes }, facts, spent);
  });
  return { series, overrides: [...told, ...movedTime(line, series, ahead)], past, ahead };
}

function movedTime({ moved }: SeriesLine, series: Event, ahead: readonly TimedSchedule[]): readonly Event[] {
  const schedule = moved && ahead[moved.time];
  if (!schedule) return [];
  const { days, title, notes } = moved;
  return [{ ...overrideOf(series, schedule), title, notes, schedule: shiftSchedule(schedule, days, 0), sequence: 1 }];
}

function overrideOf(series: Event, schedule: TimedSchedule): Event {
  const originalStart = startOf(schedule);
  return {
    ...series,
    id: `${series.id}-${originalStart.slice(0, 10)}`,
    schedule,
    seriesId: series.id,
    originalStart,
    rule: null,
    excluded: [],
  };
}

function ruleOf({ every }: SeriesLine): string {
  if ('thirdThursdayFrom' in every) return 'FREQ=MONTHLY;BYDAY=3TH';
  const interval = every.weeks === 1 ? '' : `;INTERVAL=${every.weeks}`;
  return `FREQ=WEEKLY${interval}${every.times === undefined ? '' : `;COUNT=${every.times}`}`;
}

function startsOf({ every }: SeriesLine, time: SampleTime): readonly number[] {
  if ('weeks' in every) {
    const first = dayOf(every.from, time);
    return Array.from({ length: every.times ?? HORIZON }, (_, at) => first + at * every.weeks * 7);
  }
  const today = dateOfDay(time.today);
  const thisMonth = dateFromParts(yearOf(today), monthOf(today), 1);
  return Array.from({ length: HORIZON }, (_, at) => {
    const first = dayNumber(addMonths(thisMonth, every.thirdThursdayFrom + at));
    return first + ((4 - weekdayOf(first) + 7) % 7) + 14;
  });
}
