import { useEffect, useRef } from 'react';
import { dateFromParts, dateOfDay, dayNumber, yearOf, type DayNumber } from '#shared/time/plain-date';
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
  const run = useUi((state) => state.checkRun);
  const watch = useRef<PolicyWatch | null>(null);
  const begun = useRef({ today, year });

  useEffect(() => {
    const { today: day, year: shown } = begun.current;
    const where = { window: yearsAround(shown, day), today: day };
    watch.current = watchPolicy(id, where, {
      onFindings: (findings) => useUi.getState().setFindings(findings),
      onCrash: () => useUi.getState().failCheck(),
    });
    return () => watch.current?.stop();
  }, [id, run]);
  useEffect(() => {
    if (year === begun.current.year) return;
    begun.current = { ...begun.current, year };
    watch.current?.look(yearsAround(year, begun.current.today));
  }, [year]);
  useEffect(() => {
    if (today === begun.current.today) return;
    begun.current = { ...begun.current, today };
    watch.current?.setToday(today);
  }, [today]);
}

/**
 * A year with its neighbours, so that a step in the calendar does not leave them; and today's, whose findings are listed
 * whatever the calendar shows.
 */
function yearsAround(year: number, today: DayNumber) {
  const current = yearOf(dateOfDay(today));
  return {
    first: dayNumber(dateFromParts(Math.min(year, current) - 1, 1, 1)),
    last: dayNumber(dateFromParts(Math.max(year, current) + 1, 12, 31)),
  };
}
