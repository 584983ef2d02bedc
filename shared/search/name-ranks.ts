import { comparable } from '#shared/search/comparable';

/** The place of each record in the order of names, by identity: sorting by it compares numbers. */
export function nameRanks(
  records: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, number> {
  const keyed = records.map(({ id, name }) => ({ id, key: comparable(name) }));
  keyed.sort((one, other) => (one.key === other.key ? (one.id < other.id ? -1 : 1) : one.key < other.key ? -1 : 1));
  return new Map(keyed.map(({ id }, rank) => [id, rank]));
}

/** Every word of what was typed, in the form in which texts are searched. */
export function typedWords(text: string): readonly string[] {
  return comparable(text).split(/\s+/).filter(Boolean);
}
