import { changedId, type Fields } from '#shared/kernel/change-set';
import type { Item } from '#shared/records/item';
import type { Relation } from '#shared/records/relation';
import { add, type Change, type ChangeSet, type RecordOf, type TableName } from '#shared/records/tables';

/** What each save stamps by itself. */
const STAMPED: ReadonlySet<string> = new Set<keyof Item>(['sequence', 'modified']);

/** The fields of an item that a patch changed, as they were before it, without what each save stamps. */
export function fieldsBefore(change: Change): Fields {
  if (change.kind !== 'patch') return {};
  return Object.fromEntries(Object.entries(change.before).filter(([field]) => !STAMPED.has(field)));
}

/** The fields of an item as they were before all of these changes, which are given the last one first. */
export function fieldsBeforeAll(changes: ChangeSet): Fields {
  return Object.fromEntries(changes.flatMap((change) => Object.entries(fieldsBefore(change))));
}

/** A plan, as far as what is brought back has to fit into it. */
export interface PresentPlan {
  readonly get: <Table extends TableName>(table: Table, id: string) => RecordOf<Table> | undefined;
  readonly all: <Table extends TableName>(table: Table) => readonly RecordOf<Table>[];
}

/**
 * Adds a deleted item again, with what went in the same step and belongs to it: the changed dates of a series, the relations
 * whose other end is there. Nothing when it is back already.
 */
export function bringBackItem(item: Item, removedWith: ChangeSet, plan: PresentPlan): ChangeSet {
  if (plan.get('items', item.id)) return [];
  const returning = removedWith.filter((change) => change.kind === 'remove');
  const items = returning
    .filter((change) => change.table === 'items')
    .map((change) => (change.kind === 'remove' ? (change.record as Item) : item))
    .filter(({ id, seriesId }) => id === item.id || seriesId === item.id);
  const ids = new Set(items.map(({ id }) => id));
  const isThere = (id: string) => ids.has(id) || plan.get('items', id) !== undefined;
  const relations = returning
    .filter((change) => change.table === 'relations' && !plan.get('relations', changedId(change)))
    .map((change) => (change.kind === 'remove' ? (change.record as Relation) : null))
    .filter((relation) => relation !== null)
    .filter(
      ({ from, to }) =>
        (from.itemId === item.id || to.itemId === item.id) && isThere(from.itemId) && isThere(to.itemId),
    );
  return [
    // others learn of a thing that returns as of any other change (RFC 5545, 3.8.7.4)
    ...items.map((each) => add('items', { ...inKnownCalendar(each, plan), sequence: each.sequence + 1 })),
    ...relations.map((relation) => add('relations', relation)),
  ];
}

/** Its calendar may have gone since. */
function inKnownCalendar(item: Item, plan: PresentPlan): Item {
  if (plan.get('calendars', item.calendarId)) return item;
  const [first] = plan.all('calendars');
  return first ? { ...item, calendarId: first.id } : item;
}
