import { leavesItemOut, type ImportProblem } from '#shared/exchange/imported-file';
import type { MergePlan, MergeRow } from '#shared/exchange/merge/merge-plan';
import { assertNever } from '#shared/kernel/assert-never';

/** One line of the preview. */
export type ImportRow =
  | { readonly kind: 'merge'; readonly key: string; readonly merge: MergeRow }
  /** An item that stays behind, or one that came without some detail. */
  | { readonly kind: 'unread' | 'partly'; readonly key: string; readonly problem: ImportProblem };

/** What a person sees of a line at its left. */
export type ImportSign = 'conflict' | 'changed' | 'cancelled' | 'fresh' | 'gone' | 'here' | 'unread' | 'partly';

export const IMPORT_TABS = ['all', 'fresh', 'changed', 'conflict', 'gone', 'unread', 'here'] as const;
export type ImportTab = (typeof IMPORT_TABS)[number];

const SIGNS_IN_ORDER: readonly ImportSign[] = [
  ...(['conflict', 'cancelled', 'changed', 'fresh', 'gone', 'unread', 'partly', 'here'] as const),
];

/** What an import would do, and what it cannot: what asks for an answer first, what is here already last. */
export function importRows(plan: MergePlan, problems: readonly ImportProblem[]): readonly ImportRow[] {
  const rows: ImportRow[] = [
    ...plan.rows.map((merge): ImportRow => ({ kind: 'merge', key: mergeKey(merge), merge })),
    ...problems.map((problem, at): ImportRow => ({
      kind: leavesItemOut(problem) ? 'unread' : 'partly',
      key: `problem-${at}`,
      problem,
    })),
  ];
  return SIGNS_IN_ORDER.flatMap((sign) => rows.filter((row) => signOf(row) === sign));
}

/** What tells one line of a merge from another. */
export function mergeKey(row: MergeRow): string {
  return 'theirs' in row ? row.theirs.id : row.mine.id;
}

/** How a line is marked. */
export function signOf(row: ImportRow): ImportSign {
  if (row.kind !== 'merge') return row.kind;
  const { merge } = row;
  switch (merge.kind) {
    case 'fresh':
    case 'conflict':
    case 'gone':
      return merge.kind;
    case 'changed':
      return merge.cancelled ? 'cancelled' : 'changed';
    case 'same':
    case 'older':
    case 'taken-out':
      return 'here';
    default:
      return assertNever(merge);
  }
}

/** The tab that a line stands under, besides all. What is read in part stands with what is not read at all. */
export function tabOf(row: ImportRow): ImportTab {
  const sign = signOf(row);
  if (sign === 'partly') return 'unread';
  return sign === 'cancelled' ? 'changed' : sign;
}

/** How many lines stand under each tab. */
export function countsOf(rows: readonly ImportRow[]): Readonly<Record<ImportTab, number>> {
  const counts = Object.fromEntries(IMPORT_TABS.map((tab) => [tab, 0])) as Record<ImportTab, number>;
  counts.all = rows.length;
  for (const row of rows) counts[tabOf(row)] += 1;
  return counts;
}
