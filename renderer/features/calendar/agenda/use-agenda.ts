import { daysToRead, layoutAgendaMonth } from '#shared/plan/agenda';
import type { Occurrence } from '#shared/plan/occurrence';
import type { ShownDays } from '#shared/plan/shown-days';
import { dateOfDay, type DayNumber } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { usePlace } from '../../../state/place';
import { usePlanDays, type PlanDays } from '../use-plan-days';
import type { NotesInView } from '../notes/notes-context';
import { useNotesIn } from '../notes/use-day-notes';
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
  /** What is to be known of each day besides its items. */
  readonly notes: NotesInView['notes'];
}

/** Asks for the months around the one that the place names, no more than a view of `viewHeight` can soon show. */
export function useAgenda(viewHeight: number): ShownAgenda {
  const { date } = usePlace();
  const planDays = usePlanDays();
  const { zone, weekStart, today } = planDays;
  const visibleIn = useVisibleIn(zone);
  const notesIn = useNotesIn();
  const notesOf = useMemo(
    () => rememberedByMonth((month) => notesIn(daysToRead(daysOfMonth(month), weekStart))),
    [notesIn, weekStart],
  );
  const blockOf = useMemo(
    () =>
      rememberedByMonth((month): AgendaBlock => {
        const days = daysOfMonth(month);
        const occurrences = visibleIn(daysToRead(days, weekStart));
        const manner = { weekStart, today, noted: notesOf(month) };
        return measureMonth(layoutAgendaMonth(occurrences, days, manner), days.first);
      }),
    [visibleIn, notesOf, weekStart, today],
  );
  const notes = useMemo(() => ({ get: (day: DayNumber) => notesOf(monthNumber(dateOfDay(day))).get(day) }), [notesOf]);
  const seen = monthNumber(date);
  const list = useMemo(() => agendaWindow(seen, blockOf, REACH * viewHeight), [seen, blockOf, viewHeight]);
  return { ...planDays, list, visibleIn, notes };
}

function rememberedByMonth<Value>(reckon: (month: MonthNumber) => Value): (month: MonthNumber) => Value {
  const remembered = new Map<MonthNumber, Value>();
  return (month) => {
    const known = remembered.get(month);
    if (known !== undefined) return known;
    const value = reckon(month);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(month, value);
    return value;
  };
}
