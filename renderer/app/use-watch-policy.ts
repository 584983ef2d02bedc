import { useEffect, useRef } from 'react';
import { dateFromParts, dayNumber, yearOf, type PlainDate } from '#shared/time/plain-date';
import { usePlan } from '../data/plan-context';
import { usePlace } from '../state/place';
import { useToday } from '../state/use-today';
import { useUi } from '../state/ui-store';
import { watchPolicy, type PolicyWatch } from '../workers/policy-client';

/** Has the open plan held against its policy, around the year that is looked at, for as long as the window shows it. */
export function useWatchPolicy(): void {
  const { id } = usePlan().entry;
  const today = useToday();
  const year = yearOf(usePlace().date);
  const watch = useRef<PolicyWatch | null>(null);
  const begun = useRef({ today, year });

  useEffect(() => {
    const where = { window: yearsAround(begun.current.year), today: begun.current.today };
    watch.current = watchPolicy(id, where, (findings) => useUi.getState().setFindings(findings));
    return () => watch.current?.stop();
  }, [id]);
  useEffect(() => {
    if (year === begun.current.year) return;
    begun.current = { ...begun.current, year };
    watch.current?.look(yearsAround(year));
  }, [year]);
  useEffect(() => {
    if (today === begun.current.today) return;
    begun.current = { ...begun.current, today };
    watch.current?.setToday(today);
  }, [today]);
}

/** A year with its neighbours: a step in the calendar does not leave them. */
function yearsAround(year: number) {
  const day = (of: PlainDate) => dayNumber(of);
  return { first: day(dateFromParts(year - 1, 1, 1)), last: day(dateFromParts(year + 1, 12, 31)) };
}
