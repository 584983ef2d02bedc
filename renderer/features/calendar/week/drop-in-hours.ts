import type { DateSelectInfo, EventApi, EventDropInfo, EventResizeDoneInfo } from '@fullcalendar/react';
import { defaultSchedule } from '#shared/plan/default-schedule';
import { isAmongHours } from '#shared/plan/hour-spans';
import { shiftSchedule, type Occurrence } from '#shared/plan/occurrence';
import { endingAt, hoursBetween, onWholeDay, startingAt } from '#shared/plan/place-in-hours';
import { stretchSchedule } from '#shared/plan/stretch-schedule';
import type { Schedule } from '#shared/records/schedule';
import { dayOfDate, daysOfEvent, wallOfDate } from '../full-calendar/event-dates';
import type { OccurrenceEdits } from '../use-occurrence-edits';
import { propsOf } from './hours-events';

/** What was drawn over as a schedule: whole days, or hours by the clocks of `zone`. */
export function drawnSchedule(
  { allDay, start, end }: Pick<DateSelectInfo, 'allDay' | 'start' | 'end'>,
  zone: string,
): Schedule {
  if (!allDay) return hoursBetween(wallOfDate(start), wallOfDate(end), zone);
  const { first, last } = daysOfEvent({ start, end });
  return first === last ? onWholeDay(first) : defaultSchedule('event', first, last, zone);
}

/** An event was let go elsewhere: it moves, or with Alt its copy does. What is refused goes back. */
export async function dropInHours(info: EventDropInfo, zone: string, edits: OccurrenceEdits): Promise<void> {
  const occurrence = propsOf(info.event)?.occurrence;
  if (!occurrence) return;
  const schedule = scheduleAfter(occurrence, info, zone);
  if (info.jsEvent.altKey) {
    info.revert();
    await edits.putCopy(occurrence, schedule);
  } else if (!(await edits.put(occurrence, schedule, 'move'))) info.revert();
}

/** An end of an event was drawn elsewhere. What is refused goes back. */
export async function resizeInHours(info: EventResizeDoneInfo, zone: string, edits: OccurrenceEdits): Promise<void> {
  const occurrence = propsOf(info.event)?.occurrence;
  if (!occurrence) return;
  const edge = sameTime(info.event.start, info.oldEvent.start) ? 'end' : 'start';
  const { schedule } = occurrence;
  const days = daysMoved(info, edge);
  const changed =
    schedule.kind === 'timed' && isAmongHours(occurrence)
      ? endingAt(schedule, edge, wallOfDate(info.event[edge]!), zone)
      : stretchSchedule(schedule, edge, days);
  if (!(await edits.put(occurrence, changed, 'resize'))) info.revert();
}

type Change = { readonly event: EventApi; readonly oldEvent: EventApi };

/** Between the hours and the days above them an item becomes what is usual there. */
function scheduleAfter(occurrence: Occurrence, { event, oldEvent }: Change, zone: string): Schedule {
  const { schedule, item } = occurrence;
  if (!event.allDay) return startingAt(schedule, item.kind, wallOfDate(event.start!), zone);
  if (!oldEvent.allDay) return onWholeDay(dayOfDate(event.start!));
  return shiftSchedule(schedule, daysMoved({ event, oldEvent }, 'start'), 0);
}

function daysMoved({ event, oldEvent }: Change, edge: 'start' | 'end'): number {
  const [after, before] = [daysOfEvent(event), daysOfEvent(oldEvent)];
  return edge === 'start' ? after.first - before.first : after.last - before.last;
}

function sameTime(one: Date | null, other: Date | null): boolean {
  return one?.getTime() === other?.getTime();
}
