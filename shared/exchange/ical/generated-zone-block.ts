import { dateOfDay, dayOfMonth, daysInMonth, monthOf, weekdayOf, yearOf } from '#shared/time/plain-date';
import { MINUTES_PER_DAY, fromWallMinutes } from '#shared/time/plain-date-time';
import { offsetChanges, offsetMinutes, type OffsetChange } from '#shared/time/zone';

/** A change of clocks as the clocks showed it just before, and its place within its year. */
interface WallChange extends OffsetChange {
  readonly wall: number;
  readonly year: number;
  readonly month: number;
  readonly weekday: number;
  readonly minute: number;
  /** The first to fifth such weekday of the month. */
  readonly ordinal: number;
  readonly isLastInMonth: boolean;
}

/** Changes that follow one rule to the last year that is looked at: the rule is taken to go on. */
interface Run {
  /** 1 to 5, or -1 for the last of the month. */
  readonly ordinal: number;
  readonly changes: readonly WallChange[];
}

const MS_PER_MINUTE = 60_000;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const YEARS_AHEAD = 3;
const SHORTEST_RUN = 3;

/** A VTIMEZONE made of what Intl knows: exact in the years asked for, and open-ended where they end in a rule. */
export function generatedZoneBlock(zone: string, firstYear: number, lastYear: number): string {
  const start = Date.UTC(firstYear - 1, 0, 1);
  const changes = offsetChanges(zone, start, Date.UTC(lastYear + YEARS_AHEAD + 1, 0, 1)).map(wallChange);
  const runs = changes
    .filter((change) => change.year === lastYear + YEARS_AHEAD)
    .map((last) => longestRun(changes, last))
    .filter((run) => run.changes.length >= SHORTEST_RUN);
  const inRuns = new Set(runs.flatMap((run) => run.changes));
  const first = offsetMinutes(zone, start);
  const lines = [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    `X-LIC-LOCATION:${zone}`,
    ...observance('STANDARD', first, first, '19700101T000000', null),
    ...runs.flatMap(recurringObservance),
    ...changes.filter((change) => !inRuns.has(change)).flatMap((change) => changeObservance(change, null)),
    'END:VTIMEZONE',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

function wallChange(change: OffsetChange): WallChange {
  const wall = Math.floor(change.at / MS_PER_MINUTE) + change.before;
  const day = Math.floor(wall / MINUTES_PER_DAY);
  const date = dateOfDay(day);
  const dayNumberInMonth = dayOfMonth(date);
  return {
    ...change,
    wall,
    year: yearOf(date),
    month: monthOf(date),
    weekday: weekdayOf(day),
    minute: wall - day * MINUTES_PER_DAY,
    ordinal: Math.ceil(dayNumberInMonth / 7),
    isLastInMonth: dayNumberInMonth + 7 > daysInMonth(yearOf(date), monthOf(date)),
  };
}

function longestRun(changes: readonly WallChange[], last: WallChange): Run {
  const asNth = runOf(changes, last, last.ordinal);
  if (!last.isLastInMonth) return asNth;
  const asLast = runOf(changes, last, -1);
  return asLast.changes.length >= asNth.changes.length ? asLast : asNth;
}

function runOf(changes: readonly WallChange[], last: WallChange, ordinal: number): Run {
  const run = [last];
  for (let year = last.year - 1; ; year--) {
    const alike = changes.find(
      (change) =>
        change.year === year &&
        change.month === last.month &&
        change.weekday === last.weekday &&
        change.minute === last.minute &&
        change.before === last.before &&
        change.after === last.after &&
        (ordinal === -1 ? change.isLastInMonth : change.ordinal === ordinal),
    );
    if (alike === undefined) return { ordinal, changes: run };
    run.unshift(alike);
  }
}

function recurringObservance({ ordinal, changes }: Run): string[] {
  const first = changes[0]!;
  return changeObservance(
    first,
    `RRULE:FREQ=YEARLY;BYMONTH=${first.month};BYDAY=${ordinal}${WEEKDAYS[first.weekday - 1]}`,
  );
}

function changeObservance({ before, after, wall }: WallChange, rule: string | null): string[] {
  const start = `${fromWallMinutes(wall).replace(/[-:]/g, '')}00`;
  return observance(after > before ? 'DAYLIGHT' : 'STANDARD', before, after, start, rule);
}

function observance(type: string, before: number, after: number, start: string, rule: string | null): string[] {
  return [
    `BEGIN:${type}`,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(after)}`,
    `TZNAME:${offsetText(after).replace(/00$/, '')}`,
    `DTSTART:${start}`,
    ...(rule === null ? [] : [rule]),
    `END:${type}`,
  ];
}

/** `+0545`. */
function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const digits = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0')).join('');
  return `${minutes < 0 ? '-' : '+'}${digits}`;
}
