import type { Finding } from '#shared/findings/finding';
import { gapPlace, weekGaps } from '#shared/findings/week-gaps';
import { isEverything } from '#shared/plan/edit-selection';
import { itemMatcher } from '#shared/plan/matches-selection';
import type { Occurrence } from '#shared/plan/occurrence';
import { channelWeeks } from '#shared/policy/plan-glance';
import type { Posting } from '#shared/policy/posting';
import type { Channel } from '#shared/records/channel';
import { statusOf } from '#shared/records/status';
import type { DayNumber } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { usePeriodStarts } from '../../../data/plan-settings';
import { selectionLookups } from '../../../data/visible-occurrences';
import { useFirstWeek } from '../../../state/weeks-place';
import { useFindings } from '../../../state/use-findings';
import { useUi } from '../../../state/ui-store';
import { postsAround } from '../posts-around';
import { useFindingOfPost } from '../use-finding-of-post';
import { useFindingTelling } from '../use-finding-telling';

/** A quarter. */
export const WEEKS = 13;

/** What one channel has in one week. */
export interface WeekCell {
  readonly channel: Channel;
  readonly first: DayNumber;
  readonly posts: readonly Posting[];
  /** The posts, here and elsewhere, that break a rule which must be kept. */
  readonly broken: ReadonlySet<string>;
  /** What a rule finds lacking here. */
  readonly gap: Finding | null;
}

export interface WeekRow {
  readonly first: DayNumber;
  readonly events: readonly Occurrence[];
  readonly cells: readonly WeekCell[];
}

export interface Weeks {
  /** Each with the most that a rule asks of it in a week. */
  readonly channels: readonly { readonly channel: Channel; readonly asked: number }[];
  readonly rows: readonly WeekRow[];
}

/** A quarter of weeks by channels, as far as the filter means them. */
export function useWeeks(): Weeks {
  const telling = useFindingTelling();
  const starts = usePeriodStarts();
  const first = useFirstWeek();
  const filter = useUi((state) => state.filter);
  const gaps = useGaps();
  const broken = useBroken();
  const { plan, zone } = telling;

  const weeks = useMemo(() => {
    const ids = plan.all('channels').map(({ id }) => id);
    const window = { first, last: first + WEEKS * 7 - 1 };
    return channelWeeks(postsAround(telling, window), ids, window, starts);
  }, [telling, plan, starts, first]);
  const events = useMemo(
    () => eventsByWeek(plan.occurrencesIn({ first, last: first + WEEKS * 7 - 1 }, zone), first),
    [plan, zone, first],
  );

  return useMemo(() => {
    const matches = isEverything(filter) ? null : itemMatcher(filter, selectionLookups(plan));
    const channels = plan
      .all('channels')
      .filter(({ id, archived }) => !archived && (filter.channelIds === null || filter.channelIds.includes(id)));
    const rows = Array.from({ length: WEEKS }, (_, row): WeekRow => {
      const day = first + row * 7;
      return {
        first: day,
        events: events.get(row) ?? [],
        cells: channels.map((channel) => {
          const posts = weeks.get(channel.id)?.[row]?.posts ?? [];
          return {
            channel,
            first: day,
            posts: matches === null ? posts : posts.filter(({ occurrence }) => matches(occurrence.item)),
            broken,
            gap: gaps.get(gapPlace(channel.id, day)) ?? null,
          };
        }),
      };
    });
    const askedOf = (id: string) => Math.max(0, ...(weeks.get(id) ?? []).map(({ asked }) => asked));
    return { channels: channels.map((channel) => ({ channel, asked: askedOf(channel.id) })), rows };
  }, [plan, filter, first, weeks, events, gaps, broken]);
}

/** What lacks in a week of a channel, by both. */
function useGaps(): ReadonlyMap<string, Finding> {
  const { open } = useFindings();
  return useMemo(() => weekGaps(open), [open]);
}

function useBroken(): ReadonlySet<string> {
  const findings = useFindingOfPost();
  return useMemo(
    () => new Set([...findings].flatMap(([key, { severity }]) => (severity === 'must' ? [key] : []))),
    [findings],
  );
}

/** The events that begin in each week, and are not called off. */
function eventsByWeek(occurrences: readonly Occurrence[], first: DayNumber): ReadonlyMap<number, Occurrence[]> {
  const weeks = new Map<number, Occurrence[]>();
  for (const occurrence of occurrences) {
    const { item, span } = occurrence;
    if (item.kind !== 'event' || statusOf(item) === 'cancelled' || span.firstDay < first) continue;
    const week = Math.floor((span.firstDay - first) / 7);
    const before = weeks.get(week);
    if (before) before.push(occurrence);
    else weeks.set(week, [occurrence]);
  }
  return weeks;
}
