import type { CalendarRef, EventInput, EventSourceFunc } from '@fullcalendar/react';
import { monthOf, type PlainDate } from '#shared/time/plain-date';
import { useCallback, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Events as a function over what is in memory, kept the same for ever: FullCalendar asks it by itself when another month
 * is shown, and again after every change.
 */
export function useMonthSource(
  calendar: RefObject<CalendarRef | null>,
  date: PlainDate,
  events: readonly EventInput[],
): EventSourceFunc {
  const given = useRef({ events, month: monthOf(date) });
  useLayoutEffect(() => {
    const before = given.current;
    given.current = { events, month: monthOf(date) };
    const api = calendar.current!.getApi();
    if (before.month !== given.current.month) api.gotoDate(date);
    else if (before.events !== events) api.refetchEvents();
  }, [calendar, date, events]);
  return useCallback<EventSourceFunc>((_window, succeed) => succeed([...given.current.events]), []);
}
