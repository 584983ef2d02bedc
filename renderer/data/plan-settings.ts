import { useSyncExternalStore } from 'react';
import { firstSettings, SETTINGS_ID, type Settings } from '#shared/records/settings';
import { usePlan } from './plan-context';
import type { PlanSnapshot } from './plan-handle';

/** The zone that the plan's views show and new items take. */
export function planZone(plan: PlanSnapshot): string {
  return planSettings(plan).zone;
}

/** The same for components: they are drawn again when the zone changes, not at every edit. */
export function usePlanZone(): string {
  return useSetting(planZone);
}

/** When the plan's weeks and fiscal years begin. */
export function periodStarts(plan: PlanSnapshot): Pick<Settings, 'weekStart' | 'yearStart'> {
  return planSettings(plan);
}

/** The same for components. */
export function usePeriodStarts(): Pick<Settings, 'weekStart' | 'yearStart'> {
  return useSetting(periodStarts);
}

/** The day on which the plan's weeks begin. */
export function useWeekStart(): Settings['weekStart'] {
  return useSetting((plan) => planSettings(plan).weekStart);
}

/** What holds for a plan that has lost its settings. */
const NO_SETTINGS = firstSettings('UTC');

/** All of the plan's settings. */
export function planSettings(plan: PlanSnapshot): Settings {
  return plan.get('settings', SETTINGS_ID) ?? NO_SETTINGS;
}

/** The same for components. */
export function usePlanSettings(): Settings {
  const { subscribe, snapshot } = usePlan();
  return useSyncExternalStore(subscribe, () => planSettings(snapshot()));
}

/** The zone whose hours week and day show beside those of the plan; null for none. */
export function useSecondZone(): string | null {
  return useSetting((plan) => planSettings(plan).secondZone);
}

/** The countries whose public holidays the plan marks. */
export function useHolidayCountries(): Settings['holidayCountries'] {
  return useSetting((plan) => planSettings(plan).holidayCountries);
}

/** When the community is awake. */
export function useWorkingHours(): Settings['workingHours'] {
  return useSetting((plan) => planSettings(plan).workingHours);
}

/** `select` gives a plain value or a part of the record, which React compares. */
function useSetting<Value>(select: (plan: PlanSnapshot) => Value): Value {
  const { subscribe, snapshot } = usePlan();
  return useSyncExternalStore(subscribe, () => select(snapshot()));
}
