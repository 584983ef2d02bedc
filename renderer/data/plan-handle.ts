import type { Result } from '#shared/kernel/result';
import type { Occurrence } from '#shared/plan/occurrence';
import type { ActionLabel } from '#shared/records/action-label';
import type { PlanEntry } from '#shared/records/plan';
import type { ChangeSet, RecordOf, TableName } from '#shared/records/tables';
import type { Relation } from '#shared/records/relation';
import type { DayWindow } from '#shared/recurrence/day-window';
import type { BrokenRecord } from './broken-record';
import type { TouchedRecords } from './lay-over';
import type { HistoryPage, Removal } from './item-history';
import type { StorageProblem } from './storage-problem';

/** The plan in memory at one moment. A new object after every change, so that React sees it by identity. */
export interface PlanSnapshot {
  readonly get: <Table extends TableName>(table: Table, id: string) => RecordOf<Table> | undefined;
  /** All records of a table; registers (calendars, people…) in their order. */
  readonly all: <Table extends TableName>(table: Table) => readonly RecordOf<Table>[];
  /** What happens on the days of `window` for somebody who looks at clocks in `zone`; sorted by day, whole days first, then time. */
  readonly occurrencesIn: (window: DayWindow, zone: string) => readonly Occurrence[];
  /** The occurrence with this key (see `Occurrence.key`), wherever it lies. */
  readonly occurrence: (key: string, zone: string) => Occurrence | undefined;
  /** The relations from and to an item, at once. */
  readonly relationsOf: (itemId: string) => readonly Relation[];
  /** What undo would take back and redo bring again. */
  readonly undoable: ActionLabel | null;
  readonly redoable: ActionLabel | null;
}

export interface CommitOptions {
  /** Commits with the same key that follow the last one soon enough melt into one undo step. */
  readonly coalesceKey: string;
  /** How soon, in milliseconds; `COALESCE_MS` where it is not said. */
  readonly withinMs?: number;
}

/** An open plan: the only way in is `commit`, the only way out is the snapshot. */
export interface PlanHandle {
  readonly entry: PlanEntry;
  readonly snapshot: () => PlanSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
  /** Told of what other windows write, when it is in the snapshot. */
  readonly subscribeElsewhere: (listener: (touched: TouchedRecords) => void) => () => void;
  /** Writes the changes with their history entry in one strict transaction; resolves when they are on disk. */
  readonly commit: (
    changes: ChangeSet,
    label: ActionLabel,
    options?: CommitOptions,
  ) => Promise<Result<void, StorageProblem>>;
  /** Writes what undo does not take back: what was exchanged with a file that lies elsewhere. */
  readonly remember: (changes: ChangeSet) => Promise<Result<void, StorageProblem>>;
  /** Takes back the last step, or says null when there is none. */
  readonly undo: () => Promise<Result<ActionLabel | null, StorageProblem>>;
  readonly redo: () => Promise<Result<ActionLabel | null, StorageProblem>>;
  /** The steps of a record before a given one, or the last ones; the newest first. */
  readonly historyOf: (recordId: string, before: number | null) => Promise<Result<HistoryPage, StorageProblem>>;
  /** The items that were deleted, the last one first. */
  readonly removals: () => Promise<Result<readonly Removal[], StorageProblem>>;
  /** What lies broken in the plan's database: left out of the snapshot, and never touched by commits. */
  readonly broken: () => readonly BrokenRecord[];
  /** Deletes what is broken from the disk. There is no way back: what has no shape cannot be written again. */
  readonly removeBroken: () => Promise<Result<void, StorageProblem>>;
  readonly close: () => void;
}
