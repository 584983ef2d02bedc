import type { CsvProblemCode } from '#shared/exchange/csv/csv-problem';
import { readClock, readLength, type ClockInCell } from '#shared/exchange/csv/read-clock';
import { readDate, type DateInCell, type DateProblem, type DayOrder } from '#shared/exchange/csv/read-date';
import { readYesNo } from '#shared/exchange/csv/yes-no';
import { fail, ok, type Result } from '#shared/kernel/result';
import type { Schedule } from '#shared/records/schedule';
import { addDays, dayNumber, yearOf, type PlainDate } from '#shared/time/plain-date';
import { MINUTES_PER_DAY, wallTime, type PlainDateTime } from '#shared/time/plain-date-time';
import { toInstant, toWall } from '#shared/time/zone';

/** The columns that tell when something is. */
export const SCHEDULE_TARGETS = ['start', 'startTime', 'end', 'endTime', 'length', 'allDay', 'zone'] as const;
export type ScheduleTarget = (typeof SCHEDULE_TARGETS)[number];

/** What the columns say; one that is not there says nothing. */
export type ScheduleCells = Readonly<Record<ScheduleTarget, string>>;

export interface ScheduleReading {
  readonly order: DayOrder;
  /** The zone of times. */
  readonly zone: string;
  /** Does any row tell a time with its date? Else the midnights beside dates are a spreadsheet's way to write dates. */
  readonly hasTimes: boolean;
  /** How long something lasts that has a start and no end, in minutes. */
  readonly minutes: number;
}

/** Why a row has no schedule, and whose fault it is. */
export interface ScheduleProblem {
  readonly what: CsvProblemCode;
  readonly target: ScheduleTarget;
}

const MS_PER_MINUTE = 60_000;
const RANGE = /\s*[→–—]\s*|\s+-\s+/;
const TIME_WITH_OFFSET = /^(\d{1,2}:\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)$/i;

/** When a row is; null when it is not dated. A date without a time is whole days, the last one included. */
export function readRowSchedule(
  cells: ScheduleCells,
  reading: ScheduleReading,
): Result<Schedule | null, ScheduleProblem> {
  if (cells.start === '') {
    const orphan = (['end', 'startTime', 'endTime'] as const).find((target) => cells[target] !== '');
    return orphan ? fail({ what: 'no-date', target: orphan }) : ok(null);
  }
  const [startCell, endOfRange] = rangeIn(cells.start);
  const start = readMoment(startCell, cells.startTime, reading);
  if (!start.ok)
    return fail({ what: start.problem, target: isTimeProblem(start.problem, cells.startTime) ? 'startTime' : 'start' });
  const end = readEnd(cells, endOfRange, start.value, reading);
  if (!end.ok) return end;

  const { date, clock } = start.value;
  if (clock === null || readYesNo(cells.allDay) === true) return wholeDays(date, end.value, cells);
  return timed(wallTime(dayNumber(date), clock.start), clock, end.value, cells, reading);
}

interface Moment {
  readonly date: PlainDate;
  readonly clock: ClockInCell | null;
}

/** What is told of the end: its day, or its time, or both. */
interface End {
  readonly date: PlainDate | null;
  readonly minute: number | null;
}

function readMoment(
  cell: string,
  timeCell: string,
  reading: ScheduleReading,
): Result<Moment, DateProblem | 'unreadable-time'> {
  const read = readDate(cell, reading.order);
  if (typeof read === 'string') return fail(read);
  if (timeCell !== '') return withClock(read.date, readClock(timeCell));
  if (read.rest === '') return ok({ date: read.date, clock: null });
  const moved = withOffset(read, reading.zone);
  if (moved) return ok(moved);
  const clock = readClock(read.rest);
  return !reading.hasTimes && clock?.start === 0 ? ok({ date: read.date, clock: null }) : withClock(read.date, clock);
}

function withClock(date: PlainDate, clock: ClockInCell | null): Result<Moment, 'unreadable-time'> {
  return clock === null ? fail('unreadable-time') : ok({ date, clock });
}

/** `19:00Z` or `19:00+03:00` is a moment: it is told by the clocks of `zone`. */
function withOffset({ date, rest }: DateInCell, zone: string): Moment | null {
  const match = TIME_WITH_OFFSET.exec(rest);
  const clock = match && readClock(match[1]!);
  if (!match || !clock) return null;
  const instant = toInstant('UTC', wallTime(dayNumber(date), clock.start)) - offsetIn(match[2]!) * MS_PER_MINUTE;
  const wall = toWall(zone, instant);
  return { date: wall.slice(0, 10) as PlainDate, clock: readClock(wall.slice(11)) };
}

function offsetIn(text: string): number {
  if (text.toUpperCase() === 'Z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return text.startsWith('-') ? -minutes : minutes;
}

/** `11–13 марта 2027` and `11 марта → 2 апреля 2027` leave out what the end says as well. */
function rangeIn(cell: string): readonly [start: string, end: string] {
  const [start = '', end, ...others] = cell.split(RANGE);
  if (end === undefined || others.length > 0) return [cell, ''];
  if (/^\d{1,2}$/.test(start)) return [end.replace(/^\d{1,2}/, start), end];
  const last = readDate(end, 'day-first');
  const isYearless = readDate(start, 'day-first') === 'no-year' && typeof last === 'object';
  return [isYearless ? `${start} ${yearOf(last.date)}` : start, end];
}

function readEnd(
  cells: ScheduleCells,
  endOfRange: string,
  start: Moment,
  reading: ScheduleReading,
): Result<End, ScheduleProblem> {
  const cell = cells.end || endOfRange;
  const nothing: End = { date: null, minute: start.clock?.end ?? null };
  if (cell === '' && cells.endTime === '') return ok(nothing);
  if (cell !== '') {
    const read = readMoment(cell, cells.endTime, reading);
    if (read.ok) return ok({ date: read.value.date, minute: read.value.clock?.start ?? start.clock?.end ?? null });
    const clock = cells.end === '' ? readClock(cell) : null;
    if (clock) return ok({ ...nothing, minute: clock.start });
    return fail({
      what: read.problem,
      target: isTimeProblem(read.problem, cells.endTime) ? 'endTime' : cells.end ? 'end' : 'start',
    });
  }
  const clock = readClock(cells.endTime);
  return clock ? ok({ ...nothing, minute: clock.start }) : fail({ what: 'unreadable-time', target: 'endTime' });
}

function isTimeProblem(problem: CsvProblemCode, timeCell: string): boolean {
  return problem === 'unreadable-time' && timeCell !== '';
}

/** Outlook ends whole days at the midnight after them. */
function wholeDays(first: PlainDate, { date }: End, cells: ScheduleCells): Result<Schedule, ScheduleProblem> {
  if (date === null || date === first) return ok({ kind: 'all-day', first, last: first });
  const endsAtMidnight = readYesNo(cells.allDay) === true && readClock(cells.endTime)?.start === 0;
  const last = endsAtMidnight ? addDays(date, -1) : date;
  return last < first ? fail({ what: 'end-before-start', target: 'end' }) : ok({ kind: 'all-day', first, last });
}

function timed(
  start: PlainDateTime,
  clock: ClockInCell,
  end: End,
  cells: ScheduleCells,
  { zone, minutes }: ScheduleReading,
): Result<Schedule, ScheduleProblem> {
  const length = readLength(cells.length);
  if (cells.length !== '' && length === null) return fail({ what: 'unreadable-time', target: 'length' });
  const startsAt = toInstant(zone, start);
  const date = start.slice(0, 10) as PlainDate;
  const lasting = (many: number): Result<Schedule, never> => ok({ kind: 'timed', start, zone, minutes: many });
  if (end.minute === null && (end.date === null || end.date <= date)) {
    return end.date !== null && end.date < date
      ? fail({ what: 'end-before-start', target: 'end' })
      : lasting(length ?? minutes);
  }
  const endMinute = end.minute ?? MINUTES_PER_DAY; // a last day without a time counts whole
  const isPastMidnight = end.date === null && endMinute < clock.start;
  const endWall = wallTime(dayNumber(end.date ?? date) + (isPastMidnight ? 1 : 0), endMinute);
  // the hour that the clocks show twice: the length knows which one is meant
  if (length !== null && toWall(zone, startsAt + length * MS_PER_MINUTE) === endWall) return lasting(length);
  const between = Math.round((toInstant(zone, endWall) - startsAt) / MS_PER_MINUTE);
  return between < 0
    ? fail({ what: 'end-before-start', target: end.date === null ? 'endTime' : 'end' })
    : lasting(between);
}
