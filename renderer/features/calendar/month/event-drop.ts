import type { EventDropInfo } from '@fullcalendar/react';
import type { OccurrenceEdits } from '../use-occurrence-edits';
import { daysOfEvent } from '../full-calendar/event-dates';
import { propsOf } from './month-events';

/** An event was let go over another day: it moves, or with Alt its copy does. What is refused goes back. */
export async function eventDrop(info: EventDropInfo, edits: OccurrenceEdits): Promise<void> {
  const occurrence = propsOf(info.event)?.occurrence;
  const days = daysOfEvent(info.event).first - daysOfEvent(info.oldEvent).first;
  if (!occurrence || info.jsEvent.altKey) info.revert();
  if (!occurrence || days === 0) return;
  if (info.jsEvent.altKey) await edits.copy(occurrence, days);
  else if (!(await edits.move(occurrence, days))) info.revert();
}
