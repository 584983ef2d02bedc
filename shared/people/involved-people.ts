import type { Item } from '#shared/records/item';

/** Whom an item takes time of: its owner, and of an event its hosts and those on a shift. Each once. */
export function involvedPeople(item: Item): ReadonlySet<string> {
  const involved = new Set<string>(item.ownerId === null ? [] : [item.ownerId]);
  if (item.kind !== 'event') return involved;
  for (const personId of item.hostIds) involved.add(personId);
  for (const { personIds } of item.roster) for (const personId of personIds) involved.add(personId);
  return involved;
}
