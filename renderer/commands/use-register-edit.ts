import { oneAtATime } from '#shared/kernel/one-at-a-time';
import { fail, ok, type Result } from '#shared/kernel/result';
import type { RegisterProblem } from '#shared/plan/registers/register-problem';
import { swapInSelection, type Referred } from '#shared/plan/registers/selection-references';
import type { ActionLabel } from '#shared/records/action-label';
import type { ChangeSet } from '#shared/records/tables';
import { useCallback } from 'react';
import { sayAction } from './say-action';
import { sayStorageProblem } from './say-problem';
import { usePlan } from '../data/plan-context';
import type { PlanSnapshot } from '../data/plan-handle';
import { useUi } from '../state/ui-store';
import { useTranslate } from '../state/use-translate';
import { sayRegisterProblem } from './say-register-problem';

/** Why an edit did not come about: in words, and as data where the register itself refused it. */
export interface Refusal {
  readonly words: string;
  readonly problem: RegisterProblem | null;
}

export type RegisterEdit = (plan: PlanSnapshot) => Result<ChangeSet, RegisterProblem>;

/** Keys come faster than commits finish: each edit waits for the last one, and so sees what that did. */
const inTurn = oneAtATime();

/** Edits a register as it stands at that moment and says so with a way back; answers with why it could not. */
export function useRegisterEdit(): (edit: RegisterEdit, label: ActionLabel) => Promise<Result<void, Refusal>> {
  const plan = usePlan();
  const t = useTranslate();
  const showToast = useUi((state) => state.showToast);
  return useCallback(
    (edit, label) =>
      inTurn(async () => {
        const changes = edit(plan.snapshot());
        if (!changes.ok) return fail({ words: sayRegisterProblem(changes.problem, t), problem: changes.problem });
        if (changes.value.length === 0) return ok(undefined);
        const written = await plan.commit(changes.value, label);
        if (!written.ok) return fail({ words: sayStorageProblem(written.problem, t), problem: null });
        showToast({ tone: 'done', text: sayAction(label, t), undoable: true });
        return ok(undefined);
      }),
    [plan, t, showToast],
  );
}

/** The same for buttons and gestures, which have no place of their own for a trouble; true when it is on disk. */
export function useRegisterAct(): (edit: RegisterEdit, label: ActionLabel) => Promise<boolean> {
  const edit = useRegisterEdit();
  const showToast = useUi((state) => state.showToast);
  return useCallback(
    async (change, label) => {
      const done = await edit(change, label);
      if (!done.ok) showToast({ tone: 'trouble', text: done.problem.words, undoable: false });
      return done.ok;
    },
    [edit, showToast],
  );
}

/** Lets what the views show go along when an entry takes another's place, or (null) none does. */
export function swapInFilter(referred: Referred, reference: string, other: string | null): void {
  useUi
    .getState()
    .changeFilter((filter) => swapInSelection(filter, referred, (each) => (each === reference ? other : each)));
}
