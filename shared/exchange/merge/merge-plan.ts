import type { IcalFile } from '#shared/exchange/ical/read-ical';
import { compareItems, compareRevisions, type FieldDifference } from '#shared/exchange/merge/compare-items';
import { tieToSeries } from '#shared/exchange/merge/tie-to-series';
import type { ExchangeBase } from '#shared/records/exchange-base';
import type { Item } from '#shared/records/item';
import { isSeries } from '#shared/recurrence/is-series';

/** What an import makes of one item. */
export type MergeRow =
  /** The plan does not have it. */
  | { readonly kind: 'fresh'; readonly theirs: Item }
  /** Nothing that the file tells differs. */
  | { readonly kind: 'same'; readonly mine: Item; readonly theirs: Item }
  /** They changed it and I did not; or they cancelled it. */
  | (Difference & { readonly kind: 'changed'; readonly cancelled: boolean })
  /** Both changed some field since the last exchange. */
  | (Difference & { readonly kind: 'conflict' })
  /** The plan is further than the file: it is left alone. */
  | (Difference & { readonly kind: 'older' })
  /** I took this date out of its series, or deleted the item. */
  | { readonly kind: 'taken-out'; readonly theirs: Item }
  /** It came from this file once, and is not in it any more; of a series with its changed dates. */
  | { readonly kind: 'gone'; readonly mine: Item; readonly dates: readonly Item[] };

export interface Difference {
  readonly mine: Item;
  readonly theirs: Item;
  readonly differences: readonly FieldDifference[];
}

/** What a file would do to a plan, before it is done. */
export interface MergePlan {
  readonly rows: readonly MergeRow[];
  /** The bases of the last exchanges by `exchangeKey`. */
  readonly bases: ReadonlyMap<string, ExchangeBase>;
  readonly told: IcalFile['told'];
  /** What the file is called. */
  readonly source: string;
}

/** What is imported; the tasks are those of a calendar file, whether they come or not. */
export type MergedFile = Pick<IcalFile, 'items' | 'told'> & Partial<Pick<IcalFile, 'tasks'>>;

/** What an import is planned against. */
export interface MergeAgainst {
  readonly items: readonly Item[];
  readonly bases: readonly ExchangeBase[];
}

/**
 * Plans an import: every item of the file is found by UID and RECURRENCE-ID among those of the plan, and compared with
 * the help of what was exchanged last. To plan the same file again after it was imported finds nothing to do. The
 * order of the items makes no difference.
 */
export function planMerge({ items, told, tasks = [] }: MergedFile, against: MergeAgainst, source: string): MergePlan {
  const mineByKey = new Map(against.items.map((item) => [exchangeKey(item), item]));
  const seriesByUid = new Map(against.items.flatMap((item) => (isSeries(item) ? [[item.uid, item] as const] : [])));
  const bases = latestBases(against.bases, source);
  const rows = items.map((item): MergeRow => {
    const theirs = tieToSeries(item, seriesByUid.get(item.uid));
    const mine = mineByKey.get(exchangeKey(theirs));
    if (mine === undefined)
      return isTakenOut(theirs, seriesByUid) ? { kind: 'taken-out', theirs } : { kind: 'fresh', theirs };
    const base = bases.get(exchangeKey(mine)) ?? null;
    return rowOf(mine, theirs, compareItems(mine, theirs, told.get(item.id) ?? new Set(), base));
  });
  return { rows: [...rows, ...goneRows(rows, tasks, against, source)], bases, told, source };
}

/** Which item is meant across programs: UID, and of a changed date its original start. */
export function exchangeKey({ uid, originalStart }: Pick<Item, 'uid' | 'originalStart'>): string {
  return `${uid}\n${originalStart ?? ''}`;
}

function rowOf(mine: Item, theirs: Item, differences: readonly FieldDifference[]): MergeRow {
  if (differences.length === 0) return { kind: 'same', mine, theirs };
  const difference = { mine, theirs, differences };
  if (differences.some(({ verdict }) => verdict === 'conflict')) return { kind: 'conflict', ...difference };
  if (differences.every(({ verdict }) => verdict === 'mine')) return { kind: 'older', ...difference };
  const cancelled = differences.some(({ field, theirs: stage }) => field === 'stage' && isCancelled(stage));
  return { kind: 'changed', cancelled, ...difference };
}

function isCancelled(stage: unknown): boolean {
  return stage === 'cancelled' || stage === 'declined' || stage === 'dropped';
}

function isTakenOut(theirs: Item, seriesByUid: ReadonlyMap<string, Item>): boolean {
  const { originalStart } = theirs;
  return originalStart !== null && (seriesByUid.get(theirs.uid)?.excluded.includes(originalStart) ?? false);
}

/** What was exchanged with this source counts before others; of several others the latest revision. */
function latestBases(all: readonly ExchangeBase[], source: string): ReadonlyMap<string, ExchangeBase> {
  const bases = new Map<string, ExchangeBase>();
  for (const base of all) {
    const key = exchangeKey({ uid: base.uid, originalStart: base.recurrenceId });
    const rival = bases.get(key);
    if (!rival || (rival.source !== source && isNearer(base, rival, source))) bases.set(key, base);
  }
  return bases;
}

function isNearer(base: ExchangeBase, rival: ExchangeBase, source: string): boolean {
  return base.source === source || compareRevisions(base.fields, rival.fields) > 0;
}

/** A series of which the file tells a changed date only is not gone, nor is a task that is left out this time. */
function goneRows(
  rows: readonly MergeRow[],
  tasks: readonly Item[],
  { items, bases }: MergeAgainst,
  source: string,
): MergeRow[] {
  const theirs = [...rows.flatMap((row) => ('theirs' in row ? [row.theirs] : [])), ...tasks];
  const uids = new Set(theirs.map(({ uid }) => uid));
  const here = new Set(theirs.map(exchangeKey));
  const was = new Set(
    bases
      .filter((base) => base.source === source)
      .map(({ uid, recurrenceId }) => exchangeKey({ uid, originalStart: recurrenceId })),
  );
  const gone = items
    .filter((item) => was.has(exchangeKey(item)) && !here.has(exchangeKey(item)))
    .filter(({ uid, originalStart }) => originalStart !== null || !uids.has(uid));
  const goneIds = new Set(gone.map(({ id }) => id));
  return gone
    .filter(({ seriesId }) => seriesId === null || !goneIds.has(seriesId))
    .map((mine) => {
      const dates = isSeries(mine) ? items.filter(({ seriesId }) => seriesId === mine.id) : [];
      return { kind: 'gone', mine, dates };
    });
}
