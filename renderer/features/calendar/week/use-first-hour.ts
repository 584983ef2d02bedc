import { minuteOf } from '#shared/time/plain-date-time';
import { toWall } from '#shared/time/zone';
import { useState } from 'react';
import { useWorkingHours } from '../../../data/plan-settings';

/** Hours that are in view without scrolling, in the smallest window. */
const IN_VIEW = 8;

/** Which hour is scrolled to at first, and which takes the focus: where the day begins, or now when that is elsewhere. */
export function useFirstHour(zone: string, showsNow: boolean): { readonly scroll: number; readonly focus: number } {
  const working = Math.floor(useWorkingHours().start / 60);
  const [first] = useState(() => {
    if (!showsNow) return { scroll: working, focus: working };
    const now = Math.floor(minuteOf(toWall(zone, Date.now())) / 60);
    const isInView = now >= working && now < working + IN_VIEW;
    return { scroll: isInView ? working : Math.max(0, now - 1), focus: now };
  });
  return first;
}
