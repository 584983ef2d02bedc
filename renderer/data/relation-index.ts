import type { Relation } from '#shared/records/relation';
import type { RecordMap } from './record-map';

const NONE: readonly Relation[] = [];
const indexes = new WeakMap<RecordMap<Relation>, ReadonlyMap<string, readonly Relation[]>>();

/** The relations from and to an item. Their table is gone through once for as long as it stays as it is. */
export function relationsOf(relations: RecordMap<Relation>, itemId: string): readonly Relation[] {
  let index = indexes.get(relations);
  if (!index) {
    index = indexOf(relations.values());
    indexes.set(relations, index);
  }
  return index.get(itemId) ?? NONE;
}

function indexOf(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const index = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const itemId of new Set([relation.from.itemId, relation.to.itemId])) {
      const list = index.get(itemId);
      if (list) list.push(relation);
      else index.set(itemId, [relation]);
    }
  }
  return index;
}
