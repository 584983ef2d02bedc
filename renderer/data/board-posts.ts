import { isEverything } from '#shared/plan/edit-selection';
import { isInPeriod, itemMatcher } from '#shared/plan/matches-selection';
import type { Occurrence } from '#shared/plan/occurrence';
import type { BoardPost } from '#shared/plan/post-board';
import type { Post } from '#shared/records/post';
import type { Selection } from '#shared/records/selection';
import { isSeries } from '#shared/recurrence/is-series';
import type { DayNumber } from '#shared/time/plain-date';
import type { PlanSnapshot } from './plan-handle';
import { shownItem } from './shown-item';
import { selectionLookups } from './visible-occurrences';

/** A series shows its next date if that is no further away. */
const DAYS_AHEAD = 366;

/**
 * The posts that a filter means, each once: of a series its next date that has not been changed by itself. What is in
 * calendars that are hidden or archived is left out, as in every view.
 */
export function boardPosts(
  plan: PlanSnapshot,
  filter: Selection,
  zone: string,
  today: DayNumber,
): readonly BoardPost[] {
  const hidden = new Set(
    plan
      .all('calendars')
      .filter(({ visible, archived }) => !visible || archived)
      .map(({ id }) => id),
  );
  const posts = plan.all('items').filter((item) => item.kind === 'post' && !hidden.has(item.calendarId)) as Post[];
  const all = [...posts.flatMap((post) => singleCard(plan, post, zone)), ...nextDates(plan, posts, zone, today)];
  if (isEverything(filter)) return all;
  const matches = itemMatcher(filter, selectionLookups(plan));
  const { period } = filter;
  return all.filter(
    ({ item, span }) => matches(item) && (period === null || (span !== null && isInPeriod(period, { span }))),
  );
}

function singleCard(plan: PlanSnapshot, post: Post, zone: string): readonly BoardPost[] {
  if (isSeries(post)) return [];
  const key = post.seriesId === null ? post.id : `${post.seriesId}@${post.originalStart}`;
  const shown = shownItem(plan, key, zone) ?? shownItem(plan, post.id, zone);
  return shown ? [{ key: shown.key, item: post, span: shown.span }] : [];
}

function nextDates(plan: PlanSnapshot, posts: readonly Post[], zone: string, today: DayNumber): readonly BoardPost[] {
  const series = new Set(posts.filter(isSeries).map(({ id }) => id));
  if (series.size === 0) return [];
  const next = new Map<string, BoardPost>();
  for (const date of plan.occurrencesIn({ first: today, last: today + DAYS_AHEAD }, zone))
    if (isPost(date) && series.has(date.item.id) && !next.has(date.item.id))
      next.set(date.item.id, { key: date.key, item: date.item, span: date.span });
  return [...next.values()];
}

function isPost(date: Occurrence): date is Occurrence & { readonly item: Post } {
  return date.item.kind === 'post';
}
