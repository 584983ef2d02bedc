import { changeEntry } from '#shared/plan/registers/entry-edits';
import type { EntryOf } from '#shared/plan/registers/register';
import { useRegisterEdit } from '../../../commands/use-register-edit';
import { usePlan } from '../../../data/plan-context';

/** Sets fields of a channel or a pillar; answers in words why it could not. */
export function useEditEntry<Name extends 'channels' | 'pillars'>(
  register: Name,
  id: string,
): (fields: Partial<Omit<EntryOf<Name>, 'id' | 'name'>>) => Promise<string | null> {
  const edit = useRegisterEdit();
  const plan = usePlan();
  return async (fields) => {
    const title = plan.snapshot().get(register, id)?.name ?? '';
    const changed = await edit((current) => changeEntry(current, register, id, fields, () => crypto.randomUUID()), {
      action: 'edit-register',
      title,
      count: 1,
    });
    return changed.ok ? null : changed.problem.words;
  };
}
