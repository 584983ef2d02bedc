import { shownDays, type ShownDays } from '#shared/plan/shown-days';
import type { Occurrence } from '#shared/plan/occurrence';
import type { DayNumber } from '#shared/time/plain-date';
import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react';
import { useFlaggedDays } from '../../../state/use-findings';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import type { DayNotes } from '../../../data/day-notes';
import { sayDayWithNotes } from '../notes/say-notes';

/**
 * Makes FullCalendar's day cells walkable and heard: each gets its day, a name with the number of its items, and one of
 * them the focus. Returns what to do with a cell that has just been mounted.
 */
export function useDayCells(
  view: RefObject<HTMLElement | null>,
  occurrences: readonly Occurrence[],
  notes: DayNotes,
  shown: ShownDays,
  activeDay: DayNumber,
): (cell: HTMLElement, day: DayNumber) => void {
  const t = useTranslate();
  const language = useLanguage();
  const counts = useMemo(() => countByDay(occurrences, shown), [occurrences, shown]);
  const flagged = useFlaggedDays();
  const dress = (cell: HTMLElement, day: DayNumber) => {
    cell.dataset['day'] = String(day);
    cell.tabIndex = day === activeDay ? 0 : -1;
    const findings = flagged.get(day) ?? 0;
    if (findings === 0) delete cell.dataset['findings'];
    else cell.dataset['findings'] = String(findings);
    cell.ariaLabel = sayDayWithNotes(language, t, day, {
      count: counts.get(day) ?? 0,
      findings,
      notes: notes.get(day),
    });
  };
  const latestDress = useRef(dress);
  useEffect(() => {
    latestDress.current = dress;
    for (const cell of view.current!.querySelectorAll<HTMLElement>('[data-day]')) {
      dress(cell, Number(cell.dataset['day']));
    }
  });
  return useCallback((cell, day) => latestDress.current(cell, day), []);
}

function countByDay(occurrences: readonly Occurrence[], shown: ShownDays): Map<DayNumber, number> {
  const counts = new Map<DayNumber, number>();
  for (const occurrence of occurrences) {
    const { first, last } = shownDays(occurrence);
    const end = Math.min(last, shown.last);
    for (let day = Math.max(first, shown.first); day <= end; day += 1) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}
