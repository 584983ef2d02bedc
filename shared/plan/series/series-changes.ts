import { patchOf, type Identified } from '#shared/kernel/change-set';
import type { EditedSeries, WholeSeries } from '#shared/plan/series/whole-series';
import { add, remove, type ChangeSet } from '#shared/records/tables';

/** The changes that make `edited` of a series that stands in the plan as `before`: one gesture, one undo. */
export function seriesChanges(before: WholeSeries, { parts, loose, relations }: EditedSeries): ChangeSet {
  const items = [...parts.flatMap(({ series, overrides }) => [series, ...overrides]), ...loose];
  return [
    ...difference('items', [before.series, ...before.overrides], items),
    ...difference('relations', before.relations, relations),
  ];
}

function difference(
  table: 'items' | 'relations',
  before: readonly Identified[],
  after: readonly Identified[],
): ChangeSet {
  const stored = new Map(before.map((record) => [record.id, record]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...before.filter(({ id }) => !kept.has(id)).map((record) => remove(table, record as never)),
    ...after.flatMap((record): ChangeSet => {
      const was = stored.get(record.id);
      return was === undefined ? [add(table, record as never)] : patchOf(table, was, { ...record });
    }),
  ];
}
