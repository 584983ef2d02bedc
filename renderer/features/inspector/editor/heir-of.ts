import { occurrenceKey, ownSpan, startOf, type Occurrence } from '#shared/plan/occurrence';
import { isSeries } from '#shared/recurrence/is-series';
import type { PlanSnapshot } from '../../../data/plan-handle';

const YEAR = 366;

/**
 * The occurrence that took the place of one that is gone because its item began to repeat, ceased to, or repeats
 * otherwise. Undefined for one that was deleted.
 */
export function heirOf(plan: PlanSnapshot, key: string, zone: string): Occurrence | undefined {
  const at = key.lastIndexOf('@');
  const item = plan.get('items', key) ?? plan.get('items', key.slice(0, Math.max(0, at)));
  if (!item?.schedule || item.excluded.includes(key.slice(at + 1))) return undefined;
  if (!isSeries(item)) return plan.occurrence(item.id, zone);
  const first = plan.occurrence(occurrenceKey(item.id, startOf(item.schedule)), zone);
  if (first) return first;
  // of some imported series the first date is none of the rule's
  const { firstDay } = ownSpan(item.schedule);
  const window = { first: firstDay, last: firstDay + YEAR };
  return plan.occurrencesIn(window, zone).find((occurrence) => occurrence.item.id === item.id);
}
