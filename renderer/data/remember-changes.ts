import { ok, type Result } from '#shared/kernel/result';
import type { ChangeSet } from '#shared/records/tables';
import type { Instant } from '#shared/time/zone';
import { readLabels } from './history-line';
import type { PlanDatabase } from './plan-database';
import { attempt } from './storage-failure';
import type { StorageProblem } from './storage-problem';
import { writeChanges, type KnownPlan } from './write-changes';
import type { Written } from './written';

interface RememberCircumstances {
  readonly now: Instant;
  readonly known: KnownPlan;
}

/** Writes changes that are no step of the history in one strict transaction, and leaves undo and redo as they are. */
export async function rememberChanges(
  database: PlanDatabase,
  changes: ChangeSet,
  { now, known }: RememberCircumstances,
): Promise<Result<Written, StorageProblem>> {
  return attempt(() =>
    database.transaction('rw', database.tables, async () => {
      const written = await writeChanges(database, changes, { now, origin: 'gesture', known });
      if (!written.ok) return written;
      const { touched, revision } = written.value;
      return ok({ touched, labels: await readLabels(database), revision });
    }),
  );
}
