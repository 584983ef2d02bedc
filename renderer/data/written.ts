import type { ActionLabel } from '#shared/records/action-label';
import type { TouchedRecords } from './lay-over';

/** What undo would take back and redo bring again. */
export interface HistoryLabels {
  readonly undoable: ActionLabel | null;
  readonly redoable: ActionLabel | null;
}

/** What one transaction left behind on disk, or found there. */
export interface Written {
  readonly touched: TouchedRecords;
  readonly labels: HistoryLabels;
  /** How many times the plan has been written to. */
  readonly revision: number;
}
