import type { Result } from '#shared/kernel/result';
import { ok } from '#shared/kernel/result';
import { bulkPosts, withTitles, type BulkOrder, type BulkProblem } from '#shared/plan/bulk-posts';
import { calendarForNew } from '#shared/plan/create-item';
import { spanIn, type Occurrence } from '#shared/plan/occurrence';
import { clashesOf, type Clash } from '#shared/policy/clashes';
import type { Post } from '#shared/records/post';
import { formatDay } from '#shared/time/format';
import { dayNumber } from '#shared/time/plain-date';
import { useMemo } from 'react';
import type { FindingTelling } from '../../../commands/say-finding';
import { useFindingTelling } from '../use-finding-telling';

/** How far around an order other posts may be too near, on the clocks of any channel. */
const DAYS_AROUND = 3;

/** A post that an order would make, and what rules of time have against it. */
export interface PlannedPost {
  readonly post: Post;
  readonly clashes: ReadonlySet<Clash>;
}

/**
 * The posts that an order makes of the plan as it is, titled by a pattern, or what is wrong with the order. Another
 * pattern changes only their titles: they are not laid and checked anew at each of its letters.
 */
export function useBulkPosts(order: BulkOrder, pattern: string): Result<readonly PlannedPost[], BulkProblem> {
  const telling = useFindingTelling();
  const untitled = useMemo(() => plannedPosts(order, telling), [order, telling]);
  return useMemo(
    () => (untitled.ok ? ok(titled(untitled.value, pattern, telling)) : untitled),
    [untitled, pattern, telling],
  );
}

function titled(
  planned: readonly PlannedPost[],
  pattern: string,
  { plan, t, language }: FindingTelling,
): readonly PlannedPost[] {
  const posts = withTitles(
    planned.map(({ post }) => post),
    pattern,
    (day, pillarId) => ({
      date: formatDay(language, day, { day: 'numeric', month: 'long' }),
      pillar: (pillarId === null ? undefined : plan.get('pillars', pillarId)?.name) ?? t('bulk.post'),
    }),
  );
  return planned.map(({ clashes }, at) => ({ post: posts[at]!, clashes }));
}

function plannedPosts(order: BulkOrder, { plan, zone }: FindingTelling): Result<readonly PlannedPost[], BulkProblem> {
  const zoneOf = (channelId: string | null) =>
    (channelId === null ? null : plan.get('channels', channelId)?.zone) ?? zone;
  const setting = {
    calendarId: calendarForNew(plan, 'post'),
    zoneOf,
    purposeOf: (pillarId: string | null) =>
      (pillarId === null ? undefined : plan.get('pillars', pillarId)?.purpose) ?? null,
  };
  const posts = bulkPosts(order, setting, () => crypto.randomUUID(), Date.now);
  if (!posts.ok) return posts;
  const around = { first: dayNumber(order.from) - DAYS_AROUND, last: dayNumber(order.until) + DAYS_AROUND };
  const others = plan.occurrencesIn(around, zone).filter(({ item }) => item.kind === 'post');
  const planned = posts.value.map((post) => occurrenceOf(post, zone));
  const clashes = clashesOf(planned, others, plan.all('rules'), zoneOf);
  return ok(posts.value.map((post) => ({ post, clashes: clashes.get(post.id) ?? new Set() })));
}

function occurrenceOf(post: Post, zone: string): Occurrence {
  const schedule = post.schedule!;
  return { key: post.id, item: post, originalStart: null, schedule, span: spanIn(zone, schedule) };
}
