import { SETTINGS_ID } from '#shared/records/settings';
import { usePlanSnapshot } from '../../data/plan-context';

/** The zone that the plan's views show. */
export function useShownZone(): string {
  return usePlanSnapshot().get('settings', SETTINGS_ID)?.zone ?? 'UTC';
}
