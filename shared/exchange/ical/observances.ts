import { textOf, type JCalComponent } from '#shared/exchange/ical/jcal';
import { originalStarts } from '#shared/recurrence/expand';
import { dateFromParts, dayNumber } from '#shared/time/plain-date';
import { parsePlainDateTime, wallMinutes, type PlainDateTime } from '#shared/time/plain-date-time';
import type { Instant } from '#shared/time/zone';

/** The offset that holds from a wall time on. */
interface Onset {
  readonly from: number;
  readonly offset: number;
}

const MS_PER_MINUTE = 60_000;

/** What a VTIMEZONE (RFC 5545, 3.6.5) says of a few years. Its rules are foreign: they are expanded by ours, which know floods. */
export class Observances {
  readonly #onsets: readonly Onset[];

  constructor(timezone: JCalComponent, firstYear: number, lastYear: number) {
    this.#onsets = timezone[2]
      .flatMap((observance) => onsetsOf(observance, firstYear - 1, lastYear))
      .sort((one, other) => one.from - other.from);
  }

  /** Do the clocks that `offsetOf` tells, in minutes east of UTC, show the same at each of `instants`? */
  agreeWith(offsetOf: (instant: Instant) => number, instants: readonly Instant[]): boolean {
    return instants.every((instant) => {
      const offset = offsetOf(instant);
      return this.#offsetAt(Math.floor(instant / MS_PER_MINUTE) + offset) === offset;
    });
  }

  #offsetAt(wall: number): number | null {
    return this.#onsets.findLast((onset) => onset.from <= wall)?.offset ?? null;
  }
}

/** Instants through the years that tell zones apart: noon on five days of every month. */
export function probesOf(firstYear: number, lastYear: number): Instant[] {
  const probes: Instant[] = [];
  for (let year = firstYear; year <= lastYear; year++)
    for (let month = 0; month < 12; month++)
      for (const day of [1, 8, 15, 22, 28]) probes.push(Date.UTC(year, month, day, 12));
  return probes;
}

function onsetsOf([, properties]: JCalComponent, firstYear: number, lastYear: number): Onset[] {
  const start = parsePlainDateTime((textOf(properties, 'dtstart') ?? '').slice(0, 16));
  const offset = offsetFromText(textOf(properties, 'tzoffsetto') ?? '');
  if (start === null || offset === null) return [];
  return [start, ...recurringStarts(properties, start, firstYear, lastYear)].map((from) => ({
    from: wallMinutes(from),
    offset,
  }));
}

function recurringStarts(
  properties: JCalComponent[1],
  start: PlainDateTime,
  firstYear: number,
  lastYear: number,
): PlainDateTime[] {
  const added = properties
    .filter(([name]) => name === 'rdate')
    .flatMap(([, , , ...values]) => values.map((value) => String(value).slice(0, 16)));
  const rule = textOf(properties, 'rrule') ?? 'FREQ=YEARLY;COUNT=1';
  const starts = originalStarts(
    { schedule: { kind: 'timed', start, zone: 'UTC', minutes: 0 }, rule, excluded: [], added },
    { first: dayNumber(dateFromParts(firstYear, 1, 1)), last: dayNumber(dateFromParts(lastYear, 12, 31)) },
  );
  return starts.ok ? starts.value.flatMap((text) => parsePlainDateTime(text) ?? []) : [];
}

/** `+05:45` in minutes. */
function offsetFromText(text: string): number | null {
  const match = /^([+-])(\d{2}):(\d{2})/.exec(text);
  return match && (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}
