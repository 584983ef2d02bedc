import { shownDays } from '#shared/plan/shown-days';
import type { Occurrence } from '#shared/plan/occurrence';
import type { DayNumber } from '#shared/time/plain-date';
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { sayDayWithCount } from '../day/say-day';

/**
 * Makes FullCalendar's day cells walkable and heard: each gets its day, a name with the number of its items, and one of
 * them the focus. Returns what to do with a cell that has just been mounted.
 */
export function useDayCells(
  view: RefObject<HTMLElement | null>,
  occurrences: readonly Occurrence[],
  activeDay: DayNumber,
): (cell: HTMLElement, day: DayNumber) => void {
  const t = useTranslate();
  const language = useLanguage();
  const dress = (cell: HTMLElement, day: DayNumber) => {
    const count = occurrences.filter((occurrence) => {
      const { first, last } = shownDays(occurrence);
      return first <= day && day <= last;
    }).length;
    cell.dataset['day'] = String(day);
    cell.tabIndex = day === activeDay ? 0 : -1;
    cell.ariaLabel = sayDayWithCount(language, t, day, count);
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
