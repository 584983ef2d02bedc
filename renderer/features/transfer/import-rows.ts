import { leavesEventOut, type IcalProblem } from '#shared/exchange/ical/ical-problem';
import type { Item } from '#shared/records/item';

/** One line of the preview. */
export type ImportRow =
  | { readonly kind: 'fresh' | 'here'; readonly key: string; readonly item: Item }
  /** An event that stays behind, or one that came without some detail. */
  | { readonly kind: 'unread' | 'partly'; readonly key: string; readonly problem: IcalProblem };

export type ImportTab = 'all' | 'fresh' | 'unread' | 'here';

/** What an import would bring: the new first, then what cannot be read, then what is here already. */
export function importRows(
  fresh: readonly Item[],
  problems: readonly IcalProblem[],
  alreadyHere: readonly Item[],
): readonly ImportRow[] {
  const itemRow = (kind: 'fresh' | 'here') => (item: Item) => ({ kind, key: item.id, item });
  return [
    ...fresh.map(itemRow('fresh')),
    ...problems.map((problem, at): ImportRow => ({
      kind: leavesEventOut(problem) ? 'unread' : 'partly',
      key: `problem-${at}`,
      problem,
    })),
    ...alreadyHere.map(itemRow('here')),
  ];
}

/** Does a line stand under a tab? What is read in part stands with what is not read at all. */
export function standsUnder(tab: ImportTab, row: ImportRow): boolean {
  return tab === 'all' || row.kind === tab || (tab === 'unread' && row.kind === 'partly');
}

/** The items that are left after the person unticked some; changed dates go with their series. */
export function chosenItems(fresh: readonly Item[], leftOut: ReadonlySet<string>): readonly Item[] {
  return fresh.filter(({ id, seriesId }) => !leftOut.has(id) && !(seriesId !== null && leftOut.has(seriesId)));
}
