import type { Glance } from '#shared/policy/plan-glance';
import type { DayWindow } from '#shared/recurrence/day-window';
import type { FindingTelling } from '../../commands/say-finding';

/** A channel's own time may lie beside the post's. */
const PADDING_DAYS = 14;

/** The posts of some days, with what rules ask. */
export function postsAround({ plan, zone }: FindingTelling, { first, last }: DayWindow): Glance {
  const window = { first: first - PADDING_DAYS, last: last + PADDING_DAYS };
  return {
    rules: plan.all('rules'),
    occurrences: plan.occurrencesIn(window, zone).filter(({ item }) => item.kind === 'post'),
    zoneOf: (channelId) => (channelId === null ? null : plan.get('channels', channelId)?.zone) ?? zone,
  };
}
