import type { Item } from '#shared/records/item';
import type { RecordOf, TableName } from '#shared/records/tables';

type Records = { readonly [Table in TableName]: readonly RecordOf<Table>[] };
type Reference = readonly [table: TableName, id: string | null];

/** Everything that the records point to and that is not among them, as `table id (whose)`. */
export function danglingReferences(records: Records): readonly string[] {
  const known = (table: TableName, id: string) => records[table].some((record) => record.id === id);
  const references: readonly (readonly [string, Reference])[] = [
    ...records.items.flatMap((item) => referencesOf(item).map((reference) => [item.id, reference] as const)),
    ...records.relations.flatMap(({ id, from, to }) =>
      [from, to].map(({ itemId }) => [id, ['items', itemId] as const] as const),
    ),
    ...records.tracks.map(({ id, ownerId }) => [id, ['people', ownerId] as const] as const),
    ...records.savedViews.flatMap(({ id, selection }) =>
      (selection.ownerIds ?? []).map((ownerId) => [id, ['people', ownerId] as const] as const),
    ),
  ];
  const tags = new Set(records.tags.map(({ name }) => name));
  const tagged = [
    ...records.items,
    ...records.savedViews.map(({ id, selection }) => ({ id, tags: selection.tags ?? [] })),
  ];
  return [
    ...references.flatMap(([whose, [table, id]]) =>
      id === null || known(table, id) ? [] : [`${table} ${id} (${whose})`],
    ),
    ...tagged.flatMap(({ id, tags: words }) =>
      words.filter((word) => !tags.has(word)).map((word) => `tag ${word} (${id})`),
    ),
  ];
}

function referencesOf(item: Item): readonly Reference[] {
  const people = (ids: readonly (string | null)[]) => ids.map((id): Reference => ['people', id]);
  const partners = (ids: readonly string[]) => ids.map((id): Reference => ['partners', id]);
  const shared: readonly Reference[] = [
    ['calendars', item.calendarId],
    ['items', item.seriesId],
    ...people([item.ownerId, ...item.checklist.map(({ ownerId }) => ownerId)]),
    ...item.goalIds.map((id): Reference => ['goals', id]),
    ...item.segmentIds.map((id): Reference => ['segments', id]),
  ];
  switch (item.kind) {
    case 'event':
      return [
        ...shared,
        ...people([...item.hostIds, ...item.roster.flatMap(({ personIds }) => personIds)]),
        ...partners(item.partnerIds),
      ];
    case 'post':
      return [
        ...shared,
        ['pillars', item.pillarId],
        ...item.placements.map(({ channelId }): Reference => ['channels', channelId]),
        ...people([item.hold?.personId ?? null]),
      ];
    case 'activity':
      return [...shared, ...partners(item.partnerIds)];
    case 'milestone':
      return [
        ...shared,
        ['tracks', item.trackId],
        ...people([item.scope.kind === 'person' ? item.scope.personId : null]),
      ];
  }
}
