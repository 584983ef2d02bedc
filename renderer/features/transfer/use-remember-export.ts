import { exportedBases, type ExportedItems } from '#shared/exchange/merge/exported-bases';
import { tellStorageProblem } from '../../commands/tell-storage-problem';
import { usePlan } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';

/** What a file tells, and what it is called. */
export interface SentFile extends ExportedItems {
  readonly source: string;
}

/** Remembers what was sent, for the day on which a file comes back. */
export function useRememberExport(): (files: readonly SentFile[]) => Promise<void> {
  const t = useTranslate();
  const plan = usePlan();
  return async (files) => {
    const snapshot = plan.snapshot();
    const bases = snapshot.all('exchangeBases');
    const newId = () => crypto.randomUUID();
    const changes = files.flatMap(({ items, told, source }) => {
      // somebody's tasks are no items: there is nothing to compare them with when they come back
      const own = items.filter(({ id }) => snapshot.get('items', id) !== undefined);
      return exportedBases({ items: own, told }, bases, source, newId);
    });
    const written = await plan.remember(changes);
    if (!written.ok) tellStorageProblem(written.problem, t);
  };
}
