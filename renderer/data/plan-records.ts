import type { Identified } from '#shared/kernel/change-set';
import { occurrenceKey } from '#shared/plan/occurrence';
import type { Item } from '#shared/records/item';
import { TABLE_NAMES, type RecordOf, type TableName } from '#shared/records/tables';
import { isSeries } from '#shared/recurrence/is-series';
import { isDated, replaceItems, type DatedItem, type Timeline } from './item-timeline';
import type { TouchedRecords } from './lay-over';
import { RecordMap } from './record-map';

/** All records of a plan by table and identity. */
export type RecordsByTable = { readonly [Name in TableName]: RecordMap<RecordOf<Name>> };

/** An item that repeats. */
export type SeriesItem = DatedItem & { readonly rule: string };

/** A plan in memory: its records, and the items once more in the order that views ask for. A value: changes make a new one. */
export interface PlanRecords {
  readonly tables: RecordsByTable;
  /** Items that lie somewhere once: single ones and overrides. */
  readonly timeline: Timeline;
  readonly series: RecordMap<SeriesItem>;
  /** By the key of the occurrence that they stand for; also those that were moved to the backlog. */
  readonly overrides: RecordMap<Item>;
}

/** A plan without anything. */
export const NO_RECORDS: PlanRecords = {
  tables: Object.fromEntries(TABLE_NAMES.map((name) => [name, RecordMap.empty()])) as unknown as RecordsByTable,
  timeline: [],
  series: RecordMap.empty(),
  overrides: RecordMap.empty(),
};

/** The plan after records came, changed or (null) went. What they do not touch is shared with the plan before. */
export function withTouched(plan: PlanRecords, touched: TouchedRecords): PlanRecords {
  const tables: Record<TableName, RecordMap<Identified>> = { ...plan.tables };
  for (const [name, records] of touched) tables[name] = tables[name].with(records);
  const items = touched.get('items') as ReadonlyMap<string, Item | null> | undefined;
  return { ...plan, ...(items && arrangeItems(plan, items)), tables: tables as RecordsByTable };
}

/** The key of the occurrence that an override stands for; null for other items. */
export function overrideKey({ seriesId, originalStart }: Item): string | null {
  return seriesId === null || originalStart === null ? null : occurrenceKey(seriesId, originalStart);
}

/** Does the item lie somewhere, and only there? */
export function liesOnce(item: Item): item is DatedItem {
  return isDated(item) && !isSeries(item);
}

function arrangeItems(plan: PlanRecords, touched: ReadonlyMap<string, Item | null>): Omit<PlanRecords, 'tables'> {
  const before = [...touched.keys()].map((id) => plan.tables.items.get(id)).filter((item) => item !== undefined);
  const after = [...touched.values()].filter((item) => item !== null);
  return {
    timeline: replaceItems(plan.timeline, before.filter(liesOnce), after.filter(liesOnce)),
    series: plan.series.with([
      ...before.filter(isSeries).map(({ id }) => [id, null] as const),
      ...after.filter(isSeries).map((item) => [item.id, item] as const),
    ]),
    overrides: plan.overrides.with(
      [
        ...before.map((item) => [overrideKey(item), null] as const),
        ...after.map((item) => [overrideKey(item), item] as const),
      ].filter((entry): entry is [string, Item | null] => entry[0] !== null),
    ),
  };
}
