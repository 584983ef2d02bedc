import { hourSpan, isAmongHours } from '#shared/plan/hour-spans';
import type { Occurrence } from '#shared/plan/occurrence';
import { MINUTES_PER_DAY } from '#shared/time/plain-date-time';
import type { Anchor } from '../../../state/draft-slice';
import type { PlaceHosts } from './place-hosts';

/** Where on the screen something lies: what the composer points at. Null when its last day is not in view. */
export function anchorInHours(hosts: PlaceHosts, shown: Pick<Occurrence, 'schedule' | 'span'>): Anchor | null {
  const { firstDay, lastDay } = shown.span;
  if (!isAmongHours(shown)) {
    const cell = hosts.cell('days', lastDay)?.getBoundingClientRect();
    return cell ? { left: cell.left, top: cell.top, width: cell.width, height: cell.height } : null;
  }
  const lane = hosts.cell('hours', firstDay)?.getBoundingClientRect();
  if (!lane) return null;
  const { start, end } = hourSpan(shown);
  const minute = start - firstDay * MINUTES_PER_DAY;
  const perMinute = lane.height / MINUTES_PER_DAY;
  const length = Math.min(end - start, MINUTES_PER_DAY - minute);
  return { left: lane.left, top: lane.top + minute * perMinute, width: lane.width, height: length * perMinute };
}
