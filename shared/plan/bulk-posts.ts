import type { Clock, IdSource } from '#shared/kernel/ids';
import { fail, ok, type Result } from '#shared/kernel/result';
import { fillTitle, type TitleWords } from '#shared/plan/fill-title';
import { ownSpan } from '#shared/plan/occurrence';
import { emptyItem } from '#shared/records/item';
import { emptyPlacement, type Placement, type Post } from '#shared/records/post';
import type { Schedule } from '#shared/records/schedule';
import { add, type ChangeSet } from '#shared/records/tables';
import { dayNumber, weekdayOf, type DayNumber, type PlainDate } from '#shared/time/plain-date';
import { wallTime } from '#shared/time/plain-date-time';

/** More posts than this are not made in one step. */
export const MOST_POSTS = 1000;

/** Posts on the same weekdays at the same hour, over some time. */
export interface BulkOrder {
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** 1 is Monday. */
  readonly weekdays: readonly number[];
  /** Minutes after midnight, by the clock of each channel. */
  readonly minute: number;
  /** Each post comes out in all of them. */
  readonly channelIds: readonly string[];
  /** The first post is of the first of them, the second of the second, and so on in turn. */
  readonly pillarIds: readonly string[];
  readonly purpose: Post['purpose'];
}

export type BulkField = 'weekdays' | 'until';

/** Why an order cannot be carried out, and at which field that is to be said. */
export type BulkProblem =
  | { readonly kind: 'no-weekdays'; readonly field: 'weekdays' }
  | { readonly kind: 'ends-before-start'; readonly field: 'until' }
  | { readonly kind: 'no-such-days'; readonly field: 'until' }
  | { readonly kind: 'too-many'; readonly field: 'until'; readonly count: number };

/** What is known of the plan around it. */
export interface BulkSetting {
  readonly calendarId: string;
  /** Of a channel; null for posts that are in none. */
  readonly zoneOf: (channelId: string | null) => string;
  /** What posts of a pillar are for, unless the order says so. */
  readonly purposeOf: (pillarId: string | null) => Post['purpose'];
}

/** The days of an order in their turn, or what is wrong with it. */
export function bulkDays({ from, until, weekdays }: BulkOrder): Result<readonly DayNumber[], BulkProblem> {
  if (weekdays.length === 0) return fail({ kind: 'no-weekdays', field: 'weekdays' });
  const [first, last] = [dayNumber(from), dayNumber(until)];
  if (last < first) return fail({ kind: 'ends-before-start', field: 'until' });
  const count = countDays(first, last, weekdays);
  if (count === 0) return fail({ kind: 'no-such-days', field: 'until' });
  if (count > MOST_POSTS) return fail({ kind: 'too-many', field: 'until', count });
  const days: DayNumber[] = [];
  for (let day = first; day <= last; day += 1) if (weekdays.includes(weekdayOf(day))) days.push(day);
  return ok(days);
}

/** The posts of an order, which have no titles yet: drafts, so that they count. */
export function bulkPosts(
  order: BulkOrder,
  setting: BulkSetting,
  newId: IdSource,
  now: Clock,
): Result<readonly Post[], BulkProblem> {
  const days = bulkDays(order);
  if (!days.ok) return days;
  const created = now();
  return ok(days.value.map((day, at) => postOn(day, at, order, setting, newId(), created)));
}

/** The posts of an order with titles of one pattern (see `fillTitle`); their numbers count from 1. */
export function withTitles(
  posts: readonly Post[],
  pattern: string,
  words: (day: DayNumber, pillarId: string | null) => Omit<TitleWords, 'number'>,
): readonly Post[] {
  return posts.map((post, at) => {
    const day = post.schedule === null ? 0 : ownSpan(post.schedule).firstDay;
    return { ...post, title: fillTitle(pattern, { ...words(day, post.pillarId), number: String(at + 1) }).trim() };
  });
}

/** The change that adds posts to the plan. */
export function addPosts(posts: readonly Post[]): ChangeSet {
  return posts.map((post) => add('items', post));
}

function postOn(
  day: DayNumber,
  at: number,
  { minute, channelIds, pillarIds, purpose }: BulkOrder,
  { calendarId, zoneOf, purposeOf }: BulkSetting,
  id: string,
  now: number,
): Post {
  const pillarId = pillarIds[at % pillarIds.length] ?? null;
  const zone = zoneOf(channelIds[0] ?? null);
  const schedule = moment(day, minute, zone);
  const empty = emptyItem({
    id,
    uid: `${id}@kalends`,
    now,
    kind: 'post',
    title: '',
    schedule,
    calendarId,
  }) as Post;
  const placements = channelIds.map((channelId): Placement => {
    const own = zoneOf(channelId);
    // the same hour by the clock of a channel that lives in another zone is a time of its own
    return { ...emptyPlacement(channelId), schedule: own === zone ? null : moment(day, minute, own) };
  });
  return { ...empty, stage: 'draft', pillarId, purpose: purpose ?? purposeOf(pillarId), placements };
}

function moment(day: DayNumber, minute: number, zone: string): Schedule {
  return { kind: 'timed', start: wallTime(day, minute), zone, minutes: 0 };
}

/** How many of some days fall on these weekdays; told without looking at each, for an order may run over centuries. */
function countDays(first: DayNumber, last: DayNumber, weekdays: readonly number[]): number {
  const length = last - first + 1;
  const left = length % 7;
  const inRest = Array.from({ length: left }, (_, at) => first + at).filter((day) =>
    weekdays.includes(weekdayOf(day)),
  ).length;
  return Math.floor(length / 7) * new Set(weekdays).size + inRest;
}
