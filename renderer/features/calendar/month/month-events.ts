import type { EventApi, EventInput } from '@fullcalendar/react';
import { compareSpans, isSpan } from '#shared/plan/day-items';
import { displayKindOf } from '#shared/plan/display-kind';
import { spanIn, type Occurrence } from '#shared/plan/occurrence';
import { shownDays, type ShownDays } from '#shared/plan/shown-days';
import { dateOfDay } from '#shared/time/plain-date';
import type { Draft } from '../../../state/draft-slice';

const DRAFT_ID = 'draft';
const LAST = Number.MAX_SAFE_INTEGER;

/**
 * Occurrences as FullCalendar's events. All are whole days there: the days come from the plan's zone, so that neither
 * FullCalendar's nor the machine's zone can move anything.
 */
export function monthEvents(occurrences: readonly Occurrence[], draft: Draft | null, zone: string): EventInput[] {
  const spans = occurrences.filter(isSpan).toSorted(compareSpans);
  const items = occurrences.filter((occurrence) => !isSpan(occurrence));
  const events = [...spans, ...items].map(eventOf);
  return draft ? [...events, draftEvent(draft, zone)] : events;
}

/** The occurrence that an event stands for; undefined for the draft. */
export function occurrenceOf(event: EventApi): Occurrence | undefined {
  return event.extendedProps['occurrence'] as Occurrence | undefined;
}

/** The days that an event takes in FullCalendar now, which counts its end exclusively. */
export function daysOfEvent({ start, end }: { readonly start: Date | null; readonly end: Date | null }): ShownDays {
  const first = dayOfDate(start!);
  return { first, last: end ? dayOfDate(end) - 1 : first };
}

const MS_PER_DAY = 86_400_000;

/** The day of one of FullCalendar's dates, which are midnights of UTC. */
export function dayOfDate(date: Date): number {
  return Math.floor(date.getTime() / MS_PER_DAY);
}

function eventOf(occurrence: Occurrence, order: number): EventInput {
  const kind = displayKindOf(occurrence.item);
  return {
    id: occurrence.key,
    title: occurrence.item.title,
    ...allDay(shownDays(occurrence)),
    durationEditable: kind === 'event' || kind === 'activity' || kind === 'phase',
    extendedProps: { order, occurrence },
  };
}

function draftEvent({ schedule }: Draft, zone: string): EventInput {
  const { firstDay, lastDay } = spanIn(zone, schedule);
  return {
    id: DRAFT_ID,
    title: '',
    ...allDay({ first: firstDay, last: lastDay }),
    editable: false,
    interactive: false,
    extendedProps: { order: LAST },
  };
}

function allDay({ first, last }: ShownDays): EventInput {
  return { allDay: true, start: dateOfDay(first), end: dateOfDay(last + 1) };
}
