import { daysToRead, layoutAgendaMonth } from '#shared/plan/agenda';
import type { Occurrence } from '#shared/plan/occurrence';
import type { ShownDays } from '#shared/plan/shown-days';
import { useMemo } from 'react';
import { usePlace } from '../../../state/place';
import { usePlanDays, type PlanDays } from '../use-plan-days';
import { useVisibleIn } from '../use-visible-occurrences';
import { measureMonth, type AgendaBlock } from './agenda-rows';
import { agendaWindow, daysOfMonth, monthNumber, type AgendaWindow, type MonthNumber } from './agenda-window';

/** Heights of the view that are laid out on each side of the month that is looked at. */
const REACH = 2;
const REMEMBERED = 240;

/** The part of the agenda around the month that the window looks at. */
export interface ShownAgenda extends PlanDays {
  readonly list: AgendaWindow;
  readonly visibleIn: (days: ShownDays) => readonly Occurrence[];
}

/** Asks for the months around the one that the place names, no more than a view of `viewHeight` can soon show. */
export function useAgenda(viewHeight: number): ShownAgenda {
  const { date } = usePlace();
  const planDays = usePlanDays();
  const { zone, weekStart, today } = planDays;
  const visibleIn = useVisibleIn(zone);
  const blockOf = useMemo(() => {
    const remembered = new Map<MonthNumber, AgendaBlock>();
    return (month: MonthNumber) => {
      let block = remembered.get(month);
      if (!block) {
        const days = daysOfMonth(month);
        const occurrences = visibleIn(daysToRead(days, weekStart));
        block = measureMonth(layoutAgendaMonth(occurrences, days, weekStart, today), days.first);
        if (remembered.size >= REMEMBERED) remembered.clear();
        remembered.set(month, block);
      }
      return block;
    };
  }, [visibleIn, weekStart, today]);
  const seen = monthNumber(date);
  const list = useMemo(() => agendaWindow(seen, blockOf, REACH * viewHeight), [seen, blockOf, viewHeight]);
  return { ...planDays, list, visibleIn };
}
