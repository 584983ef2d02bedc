import { hashtagKey } from '#shared/plan/hashtags/hashtag-text';
import { hashtagsOf } from '#shared/plan/hashtags/post-hashtags';
import type { Entry, EntryOf, PlanTables, Register } from '#shared/plan/registers/register';
import type { Item } from '#shared/records/item';
import type { Hashtag } from '#shared/records/hashtag';
import type { Tag } from '#shared/records/tag';

/** No record has such an identity. */
const WORD = 'word\n';

/** All entries of a register in their order. Words that items carry are tags and hashtags, also those without a record. */
export function registerEntries<Name extends Register>(plan: PlanTables, register: Name): readonly EntryOf<Name>[] {
  switch (register) {
    case 'tags':
      return withTagsInUse(plan.all('tags'), plan.all('items')) as readonly EntryOf<Name>[];
    case 'hashtags':
      return withHashtagsInUse(plan.all('hashtags'), plan.all('items')) as readonly EntryOf<Name>[];
    default:
      return plan.all(register);
  }
}

/** Does the entry stand for a word that has no record, and hence no colour and no place of its own? */
export function isMereWord({ id }: Entry): boolean {
  return id.startsWith(WORD);
}

/** The tags, and after them in the order of letters the words that items carry without a record. */
function withTagsInUse(tags: readonly Tag[], items: readonly Item[]): readonly Tag[] {
  const known = new Set(tags.map(({ name }) => name));
  const words = new Set<string>();
  for (const item of items) for (const word of item.tags) if (!known.has(word)) words.add(word);
  return [...tags, ...mereWords(tags, [...words]).map((word) => ({ ...word, hue: 1 }))];
}

/** The same of hashtags, which are written in the texts of posts. */
function withHashtagsInUse(hashtags: readonly Hashtag[], items: readonly Item[]): readonly Hashtag[] {
  const known = new Set(hashtags.map(({ name }) => hashtagKey(name)));
  const words = new Map<string, string>();
  for (const item of items)
    for (const [key, hashtag] of hashtagsOf(item)) if (!known.has(key) && !words.has(key)) words.set(key, hashtag);
  return [...hashtags, ...mereWords(hashtags, [...words.values()]).map((word) => ({ ...word, note: '' }))];
}

function mereWords(records: readonly { readonly order: number }[], words: readonly string[]) {
  const last = records.reduce((highest, { order }) => Math.max(highest, order), -1);
  return words
    .toSorted((one, other) => one.localeCompare(other))
    .map((name, at) => ({ id: WORD + name, name, order: last + 1 + at, archived: false }));
}
