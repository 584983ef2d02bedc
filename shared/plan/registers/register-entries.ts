import type { Entry, EntryOf, PlanTables, Register } from '#shared/plan/registers/register';
import type { Item } from '#shared/records/item';
import type { Tag } from '#shared/records/tag';

/** No record has such an identity. */
const WORD = 'word\n';

/** All entries of a register in their order. Words that items carry are tags, also those without a record. */
export function registerEntries<Name extends Register>(plan: PlanTables, register: Name): readonly EntryOf<Name>[] {
  const records = plan.all(register);
  if (register !== 'tags') return records;
  return withWordsInUse(plan.all('tags'), plan.all('items')) as readonly EntryOf<Name>[];
}

/** Does the entry stand for a word that has no record, and hence no colour and no place of its own? */
export function isMereWord({ id }: Entry): boolean {
  return id.startsWith(WORD);
}

/** The tags, and after them in the order of letters the words that items carry without a record. */
function withWordsInUse(tags: readonly Tag[], items: readonly Item[]): readonly Tag[] {
  const known = new Set(tags.map(({ name }) => name));
  const words = new Set<string>();
  for (const item of items) for (const word of item.tags) if (!known.has(word)) words.add(word);
  const last = tags.reduce((highest, { order }) => Math.max(highest, order), -1);
  return [
    ...tags,
    ...[...words]
      .toSorted((one, other) => one.localeCompare(other))
      .map((name, at) => ({ id: WORD + name, name, hue: 1, order: last + 1 + at, archived: false })),
  ];
}
