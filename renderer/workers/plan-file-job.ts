import type { PlanCounts } from '#shared/exchange/backup/count-plan';
import type { PlanFileHeader, PlanFileProblem, PlanTables, UnreadableRecord } from '#shared/exchange/backup/plan-file';
import type { PlanFileHead } from '#shared/exchange/backup/write-plan-file';
import type { Identified } from '#shared/kernel/change-set';
import type { Result } from '#shared/kernel/result';
import type { Change, ChangeSet, TableName } from '#shared/records/tables';

/** Records go to the worker, and changes come back, in slices: to copy a whole plan at once would stop the window. */
export const SLICE = 500;

/** What the plan-file worker is asked; it holds what it has read until it is ended. */
export type PlanFileRequest =
  /** A slice of the plan that is open, for the next request; it is not answered. */
  | { readonly kind: 'records'; readonly table: TableName; readonly records: readonly Identified[] }
  | { readonly kind: 'write'; readonly head: PlanFileHead }
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly schema: number }
  /** Compares what was read with the plan that is open. */
  | { readonly kind: 'compare' }
  /** What would fill an empty plan, or make the open one the same as the file. */
  | { readonly kind: 'changes'; readonly to: 'fill' | 'replace' };

/** What a plan file holds, as far as a person is asked about it. */
export interface PlanFileContents {
  readonly header: PlanFileHeader;
  readonly counts: PlanCounts;
  readonly unreadable: readonly UnreadableRecord[];
}

/** What opening the file over the open plan would do to it. */
export interface PlanFileComparison {
  readonly standing: PlanCounts;
  readonly changes: Readonly<Record<Change['kind'], number>>;
}

export type PlanFileAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'changes-slice'; readonly changes: ChangeSet }
  | { readonly kind: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'read'; readonly outcome: Result<PlanFileContents, PlanFileProblem> }
  | { readonly kind: 'compared'; readonly comparison: PlanFileComparison }
  /** All slices of the changes are sent. */
  | { readonly kind: 'changes-done' };

/** The tables of a plan, empty, to be filled slice by slice. */
export type GrowingTables = { readonly [Name in keyof PlanTables]: Identified[] };
