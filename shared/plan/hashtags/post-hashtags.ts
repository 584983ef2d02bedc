import { hashtagKey, hashtagsIn, swapHashtags } from '#shared/plan/hashtags/hashtag-text';
import type { PlanTables } from '#shared/plan/registers/register';
import type { Item } from '#shared/records/item';
import type { Post } from '#shared/records/post';

const NONE: ReadonlyMap<string, string> = new Map();
const known = new WeakMap<Item, ReadonlyMap<string, string>>();

/** The hashtags of a post in all its texts, each once: by its key, as it is written first. Found once for each record. */
export function hashtagsOf(item: Item): ReadonlyMap<string, string> {
  if (item.kind !== 'post') return NONE;
  let found = known.get(item);
  if (found === undefined) {
    const texts = [item.body, ...item.placements.map(({ body }) => body ?? '')];
    // the first spelling wins: later entries of a map replace earlier ones
    found = new Map(
      texts
        .flatMap(hashtagsIn)
        .toReversed()
        .map((hashtag) => [hashtagKey(hashtag), hashtag]),
    );
    known.set(item, found);
  }
  return found;
}

/** The texts of a post with their hashtags swapped, see `swapHashtags`. */
export function withHashtags(
  { body, placements }: Post,
  swap: (key: string) => string | null,
): Pick<Post, 'body' | 'placements'> {
  return {
    body: swapHashtags(body, swap),
    placements: placements.map((placement) =>
      placement.body === null ? placement : { ...placement, body: swapHashtags(placement.body, swap) },
    ),
  };
}

/** How many posts carry which hashtag, by its key. */
function hashtagCounts(items: readonly Item[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) for (const key of hashtagsOf(item).keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** At most so many are offered at once. */
const OFFERED = 8;

/**
 * The hashtags that go on from what was typed after the sign: those of the register and those of other posts, the most
 * used first. What is in the archive is not offered, nor what the text holds already as it is typed.
 */
export function offeredHashtags(plan: PlanTables, typed: string): readonly string[] {
  const begun = hashtagKey(typed);
  const counts = hashtagCounts(plan.all('items'));
  const names = new Map<string, string>();
  for (const item of plan.all('items'))
    for (const [key, hashtag] of hashtagsOf(item)) if (!names.has(key)) names.set(key, hashtag);
  for (const { name, archived } of plan.all('hashtags'))
    if (archived) names.delete(hashtagKey(name));
    else names.set(hashtagKey(name), name);
  return [...names]
    .filter(([key]) => key.startsWith(begun) && key !== begun)
    .toSorted(
      ([one, first], [other, second]) =>
        (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || first.localeCompare(second),
    )
    .slice(0, OFFERED)
    .map(([, name]) => name);
}
