import type { ChangeSet } from '#shared/records/tables';
import type { ActionLabel } from '#shared/records/action-label';

/** One labelled undo step: what a person did, and what it changed. */
export interface HistoryEntry {
  /** Ascending in the order of the commits. */
  readonly id: number;
  readonly at: number;
  readonly label: ActionLabel;
  readonly changes: ChangeSet;
  /** Identities of the touched records, for an item's own history. */
  readonly touched: readonly string[];
  /** Undone entries stand at the end of the line and wait for redo; a new commit replaces them. */
  readonly state: 'done' | 'undone';
  /** Commits with the same key that follow closely melt into this entry. */
  readonly coalesceKey: string | null;
}
