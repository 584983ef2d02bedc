import type { CalendarRef, EventSourceFunc } from '@fullcalendar/react';
import type { Occurrence } from '#shared/plan/occurrence';
import { monthOf, type PlainDate } from '#shared/time/plain-date';
import { useCallback, useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import { useUi } from '../../../state/ui-store';
import { monthEvents } from './month-events';

/**
 * FullCalendar's events as a function over what is in memory, kept the same for ever: it is asked again after a change, and
 * by itself when another month is shown.
 */
export function useMonthSource(
  calendar: RefObject<CalendarRef | null>,
  date: PlainDate,
  occurrences: readonly Occurrence[],
  zone: string,
): EventSourceFunc {
  const draft = useUi((state) => state.draft);
  const events = useMemo(() => monthEvents(occurrences, draft, zone), [occurrences, draft, zone]);
  const given = useRef({ events, month: monthOf(date) });
  useLayoutEffect(() => {
    const before = given.current;
    given.current = { events, month: monthOf(date) };
    const api = calendar.current!.getApi();
    if (before.month !== given.current.month) api.gotoDate(date);
    else if (before.events !== events) api.refetchEvents();
  }, [calendar, date, events]);
  return useCallback((_window, succeed) => succeed(given.current.events), []) as EventSourceFunc;
}
