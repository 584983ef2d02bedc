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
    const bases = plan.snapshot().all('exchangeBases');
    const newId = () => crypto.randomUUID();
    const written = await plan.remember(files.flatMap((file) => exportedBases(file, bases, file.source, newId)));
    if (!written.ok) tellStorageProblem(written.problem, t);
  };
}
