import type { EventApi, EventInput } from '@fullcalendar/react';
import { compareMarks, compareSpans, isSpan } from '#shared/plan/day-items';
import { hourSpan, isAmongHours, type Clash, type HourSpan } from '#shared/plan/hour-spans';
import { spanIn, type Occurrence } from '#shared/plan/occurrence';
import { shownDays } from '#shared/plan/shown-days';
import { displayKindOf } from '#shared/records/display-kind';
import { dateOfDay } from '#shared/time/plain-date';
import { fromWallMinutes, MINUTES_PER_DAY } from '#shared/time/plain-date-time';
import type { Draft } from '../../../state/draft-slice';
import type { Face, FaceOf } from '../use-face-of';

/** What an event carries: everything that it is drawn with. */
export interface HoursEventProps {
  readonly order: number;
  readonly occurrence: Occurrence;
  readonly face: Face;
  readonly clash: Clash | null;
}

/** A moment is drawn as a chip of 36 pixels: as long as this at 46 pixels an hour. */
const MOMENT_MINUTES = 47;
/** What is shorter is drawn as long as this. */
const SHORTEST_MINUTES = 15;

/** What lies above the hours, in the order of its rows: spans, then the rest of each day. */
export function aboveHours(occurrences: readonly Occurrence[]): Occurrence[] {
  return occurrences
    .filter((occurrence) => !isAmongHours(occurrence))
    .sort(
      (one, other) =>
        Number(isSpan(other)) - Number(isSpan(one)) || (isSpan(one) ? compareSpans : compareMarks)(one, other),
    );
}

/** Occurrences as FullCalendar's events: `above` the hours, in the order of their rows, and among them on the plan's wall. */
export function hoursEvents(
  above: readonly Occurrence[],
  occurrences: readonly Occurrence[],
  faceOf: FaceOf,
  clashes: ReadonlyMap<string, Clash>,
): EventInput[] {
  const among = occurrences.filter(isAmongHours).sort(byStart);
  return [...above, ...among].map((occurrence, order): EventInput => {
    const kind = displayKindOf(occurrence.item);
    const clash = clashes.get(occurrence.key) ?? null;
    const props: HoursEventProps = { order, occurrence, face: faceOf(occurrence), clash };
    return {
      id: occurrence.key,
      title: occurrence.item.title,
      ...(isAmongHours(occurrence) ? drawnHours(hourSpan(occurrence), kind === 'post') : drawnDays(occurrence)),
      durationEditable: kind === 'event' || kind === 'activity' || kind === 'phase',
      extendedProps: props,
    };
  });
}

/** The draft as an event that is only looked at. */
export function draftEvent({ kind, schedule }: Draft, zone: string): EventInput {
  const shown = { schedule, span: spanIn(zone, schedule) };
  return {
    id: 'draft',
    title: '',
    ...(isAmongHours(shown) ? drawnHours(hourSpan(shown), kind === 'post') : drawnDays(shown)),
    editable: false,
    interactive: false,
    extendedProps: { order: Number.MAX_SAFE_INTEGER },
  };
}

/** What an event carries; null for the draft. */
export function propsOf(event: EventApi): HoursEventProps | null {
  const props = event.extendedProps as Partial<HoursEventProps>;
  return props.occurrence ? (props as HoursEventProps) : null;
}

function drawnDays(shown: Pick<Occurrence, 'span'>): EventInput {
  const { first, last } = shownDays(shown);
  return { allDay: true, start: dateOfDay(first), end: dateOfDay(last + 1) };
}

/** What would be drawn over the midnight only because it is too short to be seen ends there. */
function drawnHours({ start, end }: HourSpan, isChip: boolean): EventInput {
  const shortest = isChip ? MOMENT_MINUTES : SHORTEST_MINUTES;
  const midnight = (Math.floor(start / MINUTES_PER_DAY) + 1) * MINUTES_PER_DAY;
  const drawnEnd = Math.max(end, Math.min(start + shortest, midnight));
  return { allDay: false, start: fromWallMinutes(start), end: fromWallMinutes(drawnEnd) };
}

function byStart(one: Occurrence, other: Occurrence): number {
  const [first, second] = [hourSpan(one), hourSpan(other)];
  return first.start - second.start || second.end - first.end || compareMarks(one, other);
}
