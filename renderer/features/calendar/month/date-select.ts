import type { DateSelectInfo } from '@fullcalendar/react';
import type { DayNumber } from '#shared/time/plain-date';
import { daysOfEvent } from '../full-calendar/event-dates';

/** Days were dragged over: something new begins on them, unless the drag was cancelled. */
export function dateSelect(
  info: DateSelectInfo,
  cancelled: boolean,
  startDraft: (first: DayNumber, last: DayNumber) => void,
): void {
  const { first, last } = daysOfEvent(info);
  info.view.calendar.unselect();
  if (!cancelled) startDraft(first, last);
}
