import type { CalendarRef, EventInput, EventSourceFunc } from '@fullcalendar/react';
import { dateOfDay, type DayNumber } from '#shared/time/plain-date';
import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Events as a function over what is in memory, kept the same for ever: FullCalendar asks it by itself when it is led to
 * another period, which begins with a day of its own (`date` lies in it), and again after every change.
 */
export function useEventsSource(
  calendar: RefObject<CalendarRef | null>,
  date: DayNumber,
  firstShown: DayNumber,
  events: readonly EventInput[],
): EventSourceFunc {
  const given = useRef({ events, firstShown });
  useLayoutEffect(() => {
    const before = given.current;
    given.current = { events, firstShown };
    const api = calendar.current!.getApi();
    if (before.firstShown !== firstShown) api.gotoDate(dateOfDay(date));
    else if (before.events !== events) api.refetchEvents();
  }, [calendar, date, firstShown, events]);
  return useCallback<EventSourceFunc>((_window, succeed) => succeed([...given.current.events]), []);
}
