import type { Identified } from '#shared/kernel/change-set';
import type { RecordMap } from './record-map';

type Ordered = Identified & { readonly order: number };

const lists = new WeakMap<RecordMap<Identified>, readonly Identified[]>();

/** The records of a table as a list: by their `order` where they have one. The same table gives the same list. */
export function inOrder(records: RecordMap<Identified>): readonly Identified[] {
  let list = lists.get(records);
  if (!list) {
    const all = records.values();
    list = all.every(isOrdered) ? all.toSorted((a, b) => a.order - b.order) : all;
    lists.set(records, list);
  }
  return list;
}

function isOrdered(record: Identified): record is Ordered {
  return 'order' in record;
}
