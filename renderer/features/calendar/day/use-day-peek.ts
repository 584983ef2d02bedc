import type { DayNumber } from '#shared/time/plain-date';
import { useEffect, useRef, useState } from 'react';
import type { Rect } from '../../../ui/place-panel';
import { cellOfDay } from './day-element';

/** Long enough that a pointer on its way somewhere else opens nothing. */
const PEEK_AFTER_MS = 350;

export interface DayPeekState {
  readonly day: DayNumber;
  readonly anchor: Rect;
}

/** Which day is looked at in passing. `lookAt` takes the day under the pointer or the focus, or null for none. */
export function useDayPeek(): {
  readonly peek: DayPeekState | null;
  readonly lookAt: (container: Element, day: DayNumber | null) => void;
} {
  const [peek, setPeek] = useState<DayPeekState | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const lookAt = (container: Element, day: DayNumber | null) => {
    clearTimeout(timer.current);
    if (day === null || peek?.day !== day) setPeek(null);
    if (day === null) return;
    timer.current = setTimeout(() => {
      const anchor = cellOfDay(container, day)?.getBoundingClientRect();
      if (anchor) setPeek({ day, anchor });
    }, PEEK_AFTER_MS);
  };
  return { peek, lookAt };
}
