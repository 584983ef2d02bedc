import type { CivilSpan } from '#shared/plan/occurrence';
import type { Post } from '#shared/records/post';

/** The stages that a board has a column for: what was cancelled is no work any more. */
export const BOARD_STAGES = ['idea', 'draft', 'review', 'scheduled', 'published'] as const;
export type BoardStage = (typeof BOARD_STAGES)[number];

/** A post as a card: one that comes out once, one without a date, or the next date of a series. */
export interface BoardPost {
  /** See `Occurrence.key`; of a post without a date its identity. */
  readonly key: string;
  readonly item: Post;
  /** When it comes out, on the clocks of the plan; null without a date. */
  readonly span: CivilSpan | null;
}

/**
 * Posts by their stage. What is still to come out stands in the order of its dates, and behind it what has none; of what
 * is published the latest stands first.
 */
export function postBoard(posts: readonly BoardPost[]): Readonly<Record<BoardStage, readonly BoardPost[]>> {
  const columns: Record<BoardStage, BoardPost[]> = { idea: [], draft: [], review: [], scheduled: [], published: [] };
  for (const post of posts) if (post.item.stage !== 'cancelled') columns[post.item.stage].push(post);
  for (const stage of BOARD_STAGES) columns[stage].sort(stage === 'published' ? latestFirst : earliestFirst);
  return columns;
}

function earliestFirst(one: BoardPost, other: BoardPost): number {
  return startOf(one) - startOf(other) || byKey(one, other);
}

function latestFirst(one: BoardPost, other: BoardPost): number {
  if (one.span === null || other.span === null) return earliestFirst(one, other);
  return startOf(other) - startOf(one) || byKey(one, other);
}

const MINUTES_PER_DAY = 1440;
/** Behind every date that there is. */
const NEVER = Number.MAX_SAFE_INTEGER;

function startOf({ span }: BoardPost): number {
  return span === null ? NEVER : span.firstDay * MINUTES_PER_DAY + (span.startMinute ?? 0);
}

function byKey(one: BoardPost, other: BoardPost): number {
  return one.key < other.key ? -1 : 1;
}
