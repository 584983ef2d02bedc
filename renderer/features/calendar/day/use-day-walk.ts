import { dateOfDay, type DayNumber } from '#shared/time/plain-date';
import type { ShownDays } from '#shared/plan/shown-days';
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { useGoTo } from '../../../state/place';
import { cellOfDay, dayOfElement } from './day-element';

/** Where an arrow key leads from a day. The days before and after are the same in every view; rows differ. */
export type DayStep = (day: DayNumber, key: string) => DayNumber | null;

/**
 * Walks a view's days with the arrow keys: one cell at a time takes the focus (the others have `tabIndex` -1), and walking
 * over the view's first or last day turns to the next period.
 */
export function useDayWalk({
  container,
  days,
  start,
  step,
}: {
  readonly container: RefObject<HTMLElement | null>;
  readonly days: ShownDays;
  /** The day that takes the focus first. */
  readonly start: DayNumber;
  readonly step: DayStep;
}): {
  readonly activeDay: DayNumber;
  readonly onFocus: (event: FocusEvent) => void;
  /** True when the key was an arrow that led somewhere. */
  readonly walk: (event: KeyboardEvent) => boolean;
} {
  const goTo = useGoTo();
  const [walked, setWalked] = useState<DayNumber | null>(null);
  const awaited = useRef<DayNumber | null>(null);
  const inView = (day: DayNumber) => day >= days.first && day <= days.last;

  useEffect(() => {
    const day = awaited.current;
    if (day === null || day < days.first || day > days.last) return undefined;
    // The next period's cells may be drawn a moment after this.
    const frame = requestAnimationFrame(() => {
      awaited.current = null;
      if (container.current) cellOfDay(container.current, day)?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [container, days.first, days.last]);

  const walk = (event: KeyboardEvent) => {
    const from = dayOfElement(event.target as Element);
    const to = from === null || event.altKey || event.ctrlKey || event.metaKey ? null : step(from, event.key);
    if (to === null || !container.current) return false;
    event.preventDefault();
    if (inView(to)) cellOfDay(container.current, to)?.focus();
    else {
      awaited.current = to;
      goTo({ date: dateOfDay(to) });
    }
    return true;
  };

  return {
    activeDay: walked !== null && inView(walked) ? walked : start,
    onFocus: (event) => setWalked(dayOfElement(event.target) ?? walked),
    walk,
  };
}
