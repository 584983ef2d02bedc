import type { EventResizeDoneInfo } from '@fullcalendar/react';
import type { OccurrenceEdits } from '../use-occurrence-edits';
import { daysOfEvent } from '../full-calendar/event-dates';
import { propsOf } from './month-events';

/** An end of an event was drawn to another day. What is refused goes back. */
export async function eventResize(info: EventResizeDoneInfo, edits: OccurrenceEdits): Promise<void> {
  const occurrence = propsOf(info.event)?.occurrence;
  const before = daysOfEvent(info.oldEvent);
  const after = daysOfEvent(info.event);
  const edge = after.first === before.first ? 'end' : 'start';
  const days = edge === 'start' ? after.first - before.first : after.last - before.last;
  if (!occurrence || !(await edits.stretch(occurrence, edge, days))) info.revert();
}
