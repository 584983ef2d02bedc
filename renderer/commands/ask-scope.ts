import type { SeriesScope } from '#shared/records/series-scope';
import type { Dialog } from '../state/dialog-slice';
import type { ScopeQuestion } from '../state/scope-question';
import { useUi } from '../state/ui-store';

/** Asks which dates of a series are meant; null when the question is put away, by whatever closes dialogs. */
export function askScope(question: ScopeQuestion): Promise<SeriesScope | null> {
  return new Promise((resolve) => {
    const { openDialog, closeDialog } = useUi.getState();
    const dialog: Dialog = {
      kind: 'series-scope',
      question,
      answer: (scope) => {
        resolve(scope);
        closeDialog();
      },
    };
    openDialog(dialog);
    const unsubscribe = useUi.subscribe(({ dialog: open }) => {
      if (open === dialog) return;
      unsubscribe();
      resolve(null);
    });
  });
}
