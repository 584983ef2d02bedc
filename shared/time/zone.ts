import { fromWallMinutes, wallMinutes, type PlainDateTime } from '#shared/time/plain-date-time';

/** A moment on the one time line of the world, in milliseconds since the Unix epoch. */
export type Instant = number;

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const PROBE_STEP = 14 * MS_PER_DAY; // no zone in the tz database changes twice within two weeks in these years
const TABLE_START = Date.UTC(1970, 0, 1);
const TABLE_END = Date.UTC(2060, 0, 1);

interface OffsetTable {
  /** Instants from which an offset holds, ascending; the first is -Infinity. */
  readonly since: readonly Instant[];
  /** Minutes east of UTC. */
  readonly offset: readonly number[];
}

const formats = new Map<string, Intl.DateTimeFormat>();
const tables = new Map<string, OffsetTable>();
const known = new Map<string, boolean>();

/** Is `zone` an IANA zone name that this platform knows? */
export function isKnownZone(zone: string): boolean {
  let answer = known.get(zone);
  if (answer === undefined) {
    answer = tryZone(zone);
    known.set(zone, answer);
  }
  return answer;
}

/** Minutes that `zone` is ahead of UTC at an instant. Throws a RangeError for an unknown zone. */
export function offsetMinutes(zone: string, instant: Instant): number {
  if (zone === 'UTC') return 0;
  if (instant < TABLE_START || instant >= TABLE_END) return offsetFromIntl(zone, instant);
  const table = offsetTable(zone);
  let low = 0;
  let high = table.since.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (table.since[middle]! <= instant) low = middle;
    else high = middle - 1;
  }
  return table.offset[low]!;
}

/** The same by a single question to Intl: for a glance at many zones, where the table behind `offsetMinutes` does not pay. */
export function probeOffsetMinutes(zone: string, instant: Instant): number {
  return zone === 'UTC' ? 0 : offsetFromIntl(zone, instant);
}

/** One change of clocks: the instant from which `after` holds, in minutes east of UTC. */
export interface OffsetChange {
  readonly at: Instant;
  readonly before: number;
  readonly after: number;
}

/** The changes of clocks in `zone` from one instant to another, ascending. The years 1970 to 2059 are known. */
export function offsetChanges(zone: string, from: Instant, to: Instant): readonly OffsetChange[] {
  if (zone === 'UTC') return [];
  const { since, offset } = offsetTable(zone);
  return since.flatMap((at, index) =>
    at >= from && at < to ? [{ at, before: offset[index - 1]!, after: offset[index]! }] : [],
  );
}

/** What the clocks in `zone` show at an instant, seconds dropped. */
export function toWall(zone: string, instant: Instant): PlainDateTime {
  return fromWallMinutes(Math.floor(instant / MS_PER_MINUTE) + offsetMinutes(zone, instant));
}

/**
 * The instant at which clocks in `zone` show `wall`. A time in a gap moves forward by the gap (02:30 is read as 03:30);
 * of a time that comes twice the first is meant: Temporal's disambiguation "compatible".
 */
export function toInstant(zone: string, wall: PlainDateTime): Instant {
  const asUtc = wallMinutes(wall) * MS_PER_MINUTE;
  const before = offsetMinutes(zone, asUtc - MS_PER_DAY);
  const after = offsetMinutes(zone, asUtc + MS_PER_DAY);
  const first = asUtc - before * MS_PER_MINUTE;
  if (before === after || offsetMinutes(zone, first) === before) return first;
  const second = asUtc - after * MS_PER_MINUTE;
  return offsetMinutes(zone, second) === after ? second : first;
}

/** The wall time in `to` at the moment when clocks in `from` show `wall`. */
export function rezone(wall: PlainDateTime, from: string, to: string): PlainDateTime {
  return from === to ? wall : toWall(to, toInstant(from, wall));
}

function tryZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function offsetTable(zone: string): OffsetTable {
  let table = tables.get(zone);
  if (!table) {
    table = buildTable(zone);
    tables.set(zone, table);
  }
  return table;
}

function buildTable(zone: string): OffsetTable {
  let offset = offsetFromIntl(zone, TABLE_START);
  const since: Instant[] = [-Infinity];
  const offsets = [offset];
  let at = TABLE_START;
  while (at < TABLE_END) {
    const next = at + PROBE_STEP;
    if (offsetFromIntl(zone, next) === offset) {
      at = next;
      continue;
    }
    at = firstMinuteWithOther(zone, offset, at, next);
    offset = offsetFromIntl(zone, at);
    since.push(at);
    offsets.push(offset);
  }
  return { since, offset: offsets };
}

function firstMinuteWithOther(zone: string, offset: number, from: Instant, to: Instant): Instant {
  let low = from;
  let high = to;
  while (high - low > MS_PER_MINUTE) {
    const middle = Math.floor((low + high) / 2 / MS_PER_MINUTE) * MS_PER_MINUTE;
    if (offsetFromIntl(zone, middle) === offset) low = middle;
    else high = middle;
  }
  return high;
}

function offsetFromIntl(zone: string, instant: Instant): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const wall = Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute'], part['second']);
  return Math.round((wall - Math.floor(instant / 1000) * 1000) / MS_PER_MINUTE);
}
