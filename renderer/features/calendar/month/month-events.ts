import type { EventApi, EventInput } from '@fullcalendar/react';
import { displayKindOf } from '#shared/records/display-kind';
import { spanIn, type Occurrence } from '#shared/plan/occurrence';
import { shownDays, type ShownDays } from '#shared/plan/shown-days';
import { dateOfDay } from '#shared/time/plain-date';
import type { Draft } from '../../../state/draft-slice';
import type { Face, FaceOf } from '../use-face-of';
import type { MonthFit } from './use-month-fits';

/** What an event carries: everything that it is drawn with, so that FullCalendar never has to be told anew how to draw. */
export interface MonthEventProps {
  readonly order: number;
  readonly occurrence: Occurrence;
  readonly face: Face;
  /** How its words are set; undefined for spans. */
  readonly setting: MonthFit | undefined;
}

/**
 * Occurrences, in the order of their rows, as FullCalendar's events. All are whole days there: the days come from the plan's zone, so that neither
 * FullCalendar's nor the machine's zone can move anything.
 */
export function monthEvents(
  occurrences: readonly Occurrence[],
  faceOf: FaceOf,
  fits: ReadonlyMap<string, MonthFit>,
): EventInput[] {
  return occurrences.map((occurrence, order): EventInput => {
    const kind = displayKindOf(occurrence.item);
    const props: MonthEventProps = {
      order,
      occurrence,
      face: faceOf(occurrence),
      setting: fits.get(occurrence.key),
    };
    return {
      id: occurrence.key,
      title: occurrence.item.title,
      ...allDay(shownDays(occurrence)),
      durationEditable: kind === 'event' || kind === 'activity' || kind === 'phase',
      extendedProps: props,
    };
  });
}

/** The draft as an event that is only looked at. */
export function draftEvent({ schedule }: Draft, zone: string): EventInput {
  const { firstDay, lastDay } = spanIn(zone, schedule);
  return {
    id: 'draft',
    title: '',
    ...allDay({ first: firstDay, last: lastDay }),
    editable: false,
    interactive: false,
    extendedProps: { order: Number.MAX_SAFE_INTEGER },
  };
}

/** What an event carries; null for the draft. */
export function propsOf(event: EventApi): MonthEventProps | null {
  const props = event.extendedProps as Partial<MonthEventProps>;
  return props.occurrence ? (props as MonthEventProps) : null;
}

function allDay({ first, last }: ShownDays): EventInput {
  return { allDay: true, start: dateOfDay(first), end: dateOfDay(last + 1) };
}
