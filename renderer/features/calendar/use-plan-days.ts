import type { WeekStart } from '#shared/plan/year-layout';
import { SETTINGS_ID } from '#shared/records/settings';
import type { DayNumber } from '#shared/time/plain-date';
import { dayIn } from '#shared/time/today';
import { useEffect, useState } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';

const LOOK_EVERY_MS = 30_000;

/** How the plan counts days: in which zone, from which weekday, and which is today. */
export interface PlanDays {
  readonly zone: string;
  readonly weekStart: WeekStart;
  readonly today: DayNumber;
}

/** The plan's own days. Today turns over at the plan's midnight by itself. */
export function usePlanDays(): PlanDays {
  const settings = usePlanSnapshot().get('settings', SETTINGS_ID);
  const zone = settings?.zone ?? 'UTC';
  const [today, setToday] = useState(() => dayIn(zone, Date.now()));
  useEffect(() => {
    const look = () => setToday(dayIn(zone, Date.now()));
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [zone]);
  return { zone, weekStart: settings?.weekStart ?? 'monday', today };
}
