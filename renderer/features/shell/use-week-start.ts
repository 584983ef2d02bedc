import { SETTINGS_ID, type Settings } from '#shared/records/settings';
import { usePlanSnapshot } from '../../data/plan-context';

/** The day on which the plan's weeks begin. */
export function useWeekStart(): Settings['weekStart'] {
  return usePlanSnapshot().get('settings', SETTINGS_ID)?.weekStart ?? 'monday';
}
