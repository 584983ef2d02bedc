import { displayKindOf, type DisplayKind } from '#shared/records/display-kind';
import type { Occurrence } from '#shared/plan/occurrence';
import { isShownIn, shownDays } from '#shared/plan/shown-days';
import { statusOf } from '#shared/records/status';
import type { DayNumber } from '#shared/time/plain-date';

const KIND_ORDER: Readonly<Record<DisplayKind, number>> = { phase: 0, milestone: 1, event: 2, activity: 3, post: 4 };

/** Is it drawn across days? Several days are, and a phase of whatever length. */
export function isSpan(occurrence: Occurrence): boolean {
  const { first, last } = shownDays(occurrence);
  return last > first || displayKindOf(occurrence.item) === 'phase';
}

/** Was it called off? It stays to be seen, but counts for nothing. */
export function isCancelled(occurrence: Occurrence): boolean {
  return statusOf(occurrence.item) === 'cancelled';
}

/** Spans in the order in which they take lanes: phases on top, then by kind, start, and the longer first. */
export function compareSpans(one: Occurrence, other: Occurrence): number {
  return (
    kindOrder(one) - kindOrder(other) ||
    one.span.firstDay - other.span.firstDay ||
    other.span.lastDay - one.span.lastDay ||
    compareKeys(one, other)
  );
}

/** Things of one day in the order in which marks are drawn: what stands goes before what was called off, then by kind and time. */
export function compareMarks(one: Occurrence, other: Occurrence): number {
  return (
    Number(isCancelled(one)) - Number(isCancelled(other)) ||
    kindOrder(one) - kindOrder(other) ||
    startMinute(one) - startMinute(other) ||
    compareKeys(one, other)
  );
}

/** The list of a day: what runs over it, then what is on, by time. */
export function occurrencesOn(day: DayNumber, occurrences: readonly Occurrence[]): Occurrence[] {
  return occurrences
    .filter((occurrence) => isShownIn({ first: day, last: day }, occurrence))
    .sort(
      (one, other) =>
        Number(isSpan(other)) - Number(isSpan(one)) ||
        (isSpan(one) ? compareSpans(one, other) : startMinute(one) - startMinute(other)) ||
        compareMarks(one, other),
    );
}

function kindOrder(occurrence: Occurrence): number {
  return KIND_ORDER[displayKindOf(occurrence.item)];
}

/** Whole days come before the first minute. */
function startMinute(occurrence: Occurrence): number {
  return occurrence.span.startMinute ?? -1;
}

function compareKeys(one: Occurrence, other: Occurrence): number {
  return one.key < other.key ? -1 : Number(one.key > other.key);
}
