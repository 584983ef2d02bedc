import type { Translate } from '#shared/i18n/translate';
import type { StorageProblem } from '../data/storage-problem';
import { useUi } from '../state/ui-store';
import { sayStorageProblem } from './say-problem';

/** Says in a notice why something was not written, with a button for what helps. */
export function tellStorageProblem(problem: StorageProblem, t: Translate): void {
  const action = wayOut(problem, t);
  const text = sayStorageProblem(problem, t);
  useUi.getState().showToast({ tone: 'trouble', text, undoable: false, ...(action && { action }) });
}

function wayOut({ kind }: StorageProblem, t: Translate): { readonly label: string; readonly run: () => void } | null {
  switch (kind) {
    case 'quota':
      return { label: t('command.save-plan'), run: () => useUi.getState().openDialog({ kind: 'save-plan' }) };
    case 'closed':
      return { label: t('problem.reload'), run: () => window.location.reload() };
    default:
      return null;
  }
}
