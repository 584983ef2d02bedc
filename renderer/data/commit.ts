import { ok, type Result } from '#shared/kernel/result';
import type { ActionLabel } from '#shared/records/action-label';
import type { ChangeSet } from '#shared/records/tables';
import type { Instant } from '#shared/time/zone';
import { appendStep, readLabels } from './history-line';
import type { PlanDatabase } from './plan-database';
import { attempt } from './storage-failure';
import type { StorageProblem } from './storage-problem';
import { writeChanges, type KnownPlan } from './write-changes';
import type { Written } from './written';

interface CommitCircumstances {
  readonly label: ActionLabel;
  readonly coalesceKey: string | null;
  readonly withinMs: number | undefined;
  readonly now: Instant;
  readonly known: KnownPlan;
}

/** Writes the changes and their history entry in one strict transaction; answers when it is complete, hence on disk. */
export async function commitChanges(
  database: PlanDatabase,
  changes: ChangeSet,
  { label, coalesceKey, withinMs, now, known }: CommitCircumstances,
): Promise<Result<Written, StorageProblem>> {
  return attempt(() =>
    database.transaction('rw', database.tables, async () => {
      const written = await writeChanges(database, changes, { now, origin: 'gesture', known });
      if (!written.ok) return written;
      const { applied, touched, revision } = written.value;
      if (applied.length === 0) return ok({ touched, labels: await readLabels(database), revision });
      await appendStep(database, { at: now, label, changes: applied, coalesceKey }, withinMs);
      return ok({ touched, labels: { undoable: label, redoable: null }, revision });
    }),
  );
}
