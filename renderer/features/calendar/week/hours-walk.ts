import { hourSpan, isAmongHours, touchesDays } from '#shared/plan/hour-spans';
import type { Occurrence } from '#shared/plan/occurrence';
import { isShownIn } from '#shared/plan/shown-days';
import type { DayNumber } from '#shared/time/plain-date';
import { MINUTES_PER_DAY } from '#shared/time/plain-date-time';

/** A place that arrow keys lead to: an hour of a day (null above the hours), or an item that begins in it. */
export interface Stop {
  readonly day: DayNumber;
  readonly hour: number | null;
  /** The key of the item, or null for the place itself. */
  readonly key: string | null;
}

const HOURS = 24;
const LEAP = 6;

/** The places of a day from top to bottom, each followed by the items that are listed there. */
function stopsOf(day: DayNumber, occurrences: readonly Occurrence[]): Stop[] {
  const above: Stop = { day, hour: null, key: null };
  const hours = Array.from({ length: HOURS }, (_, hour): Stop => ({ day, hour, key: null }));
  return [above, ...hours].flatMap((place) => [
    place,
    ...occurrences
      .filter((occurrence) => hourOn(day, occurrence) === place.hour)
      .toSorted(byStart)
      .map(({ key }) => ({ ...place, key })),
  ]);
}

/** What is on at a place: what touches the hour, or lies above the hours of the day. */
export function occurrencesAt({ day, hour }: Stop, occurrences: readonly Occurrence[]): Occurrence[] {
  const from = day * MINUTES_PER_DAY + (hour ?? 0) * 60;
  return occurrences.filter((occurrence) => {
    if (hour === null) return hourOn(day, occurrence) === null;
    if (!isAmongHours(occurrence)) return false;
    const { start, end } = hourSpan(occurrence);
    return start < from + 60 && (end > from || start >= from);
  });
}

/** Where a key leads from a stop; null for other keys. It may be a day out of view. */
export function walkHours(
  from: Stop,
  key: string,
  days: { readonly first: DayNumber; readonly last: DayNumber },
  occurrences: readonly Occurrence[],
): Stop | null {
  const place = { ...from, key: null };
  const hour = from.hour ?? 0;
  switch (key) {
    case 'ArrowLeft':
      return { ...place, day: from.day - 1 };
    case 'ArrowRight':
      return { ...place, day: from.day + 1 };
    case 'Home':
      return { ...place, day: days.first };
    case 'End':
      return { ...place, day: days.last };
    case 'PageUp':
      return { ...place, hour: hour < LEAP ? null : hour - LEAP };
    case 'PageDown':
      return { ...place, hour: from.hour === null ? LEAP : Math.min(HOURS - 1, hour + LEAP) };
    case 'ArrowUp':
    case 'ArrowDown': {
      const stops = stopsOf(from.day, occurrences);
      const at = stops.findIndex((stop) => stop.hour === from.hour && stop.key === from.key);
      return stops[at + (key === 'ArrowDown' ? 1 : -1)] ?? from;
    }
    default:
      return null;
  }
}

/** In which hour of a day an occurrence is listed: where it begins, or the first when it goes on from the day before. */
function hourOn(day: DayNumber, occurrence: Occurrence): number | null | undefined {
  if (!isAmongHours(occurrence)) return isShownIn({ first: day, last: day }, occurrence) ? null : undefined;
  if (!touchesDays({ first: day, last: day }, occurrence)) return undefined;
  return Math.max(0, Math.floor((hourSpan(occurrence).start - day * MINUTES_PER_DAY) / 60));
}

function byStart(one: Occurrence, other: Occurrence): number {
  return (one.span.startMinute ?? 0) - (other.span.startMinute ?? 0);
}
