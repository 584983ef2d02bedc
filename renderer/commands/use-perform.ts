import type { Result } from '#shared/kernel/result';
import type { ItemProblem } from '#shared/plan/item-problem';
import type { ActionLabel } from '#shared/records/action-label';
import type { ChangeSet } from '#shared/records/tables';
import { useCallback } from 'react';
import { usePlan } from '../data/plan-context';
import type { CommitOptions } from '../data/plan-handle';
import { useUi } from '../state/ui-store';
import { useTranslate } from '../state/use-translate';
import { sayAction } from './say-action';
import { tellStorageProblem } from './tell-storage-problem';
import { sayItemProblem, sayStorageProblem } from './say-problem';

/**
 * Does an action: commits it and says so with a way back, or says why not. True when it is on disk. A `note` is said
 * beside what was done.
 */
export type Perform = (
  changes: Result<ChangeSet, ItemProblem>,
  label: ActionLabel,
  note?: string,
  options?: CommitOptions,
) => Promise<boolean>;

/** The way in for gestures: drop, resize, create, delete. */
export function usePerform(): Perform {
  const plan = usePlan();
  const t = useTranslate();
  const showToast = useUi((state) => state.showToast);
  return useCallback(
    async (changes, label, note, options) => {
      if (!changes.ok) {
        showToast({ tone: 'trouble', text: sayItemProblem(changes.problem, t), undoable: false });
        return false;
      }
      if (changes.value.length === 0) return true;
      const written = await plan.commit(changes.value, label, options);
      if (written.ok)
        showToast({ tone: 'done', text: [sayAction(label, t), note].filter(Boolean).join('. '), undoable: true });
      else tellStorageProblem(written.problem, t);
      return written.ok;
    },
    [plan, t, showToast],
  );
}

/** Saves a field as it is typed: no toast; the problem, if any, in words for the field to show. */
export function useSaveField(): (
  changes: Result<ChangeSet, ItemProblem>,
  label: ActionLabel,
  options?: CommitOptions,
) => Promise<string | null> {
  const plan = usePlan();
  const t = useTranslate();
  return useCallback(
    async (changes, label, options) => {
      if (!changes.ok) return sayItemProblem(changes.problem, t);
      if (changes.value.length === 0) return null;
      const written = await plan.commit(changes.value, label, options);
      if (written.ok) return null;
      // the field says why; what helps needs a button
      if (written.problem.kind === 'quota') tellStorageProblem(written.problem, t);
      return sayStorageProblem(written.problem, t);
    },
    [plan, t],
  );
}
