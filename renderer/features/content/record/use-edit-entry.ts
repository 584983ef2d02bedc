import { changeEntry } from '#shared/plan/registers/entry-edits';
import type { EntryOf } from '#shared/plan/registers/register';
import { useRegisterAct, useRegisterEdit, type RegisterEdit } from '../../../commands/use-register-edit';
import { usePlan } from '../../../data/plan-context';

type Fields<Name extends 'channels' | 'pillars'> = Partial<Omit<EntryOf<Name>, 'id' | 'name'>>;

interface EditEntry<Name extends 'channels' | 'pillars'> {
  /** For fields with a place for a trouble: answers in words why it could not. */
  readonly save: (fields: Fields<Name>) => Promise<string | null>;
  /** For choices, which have none: a trouble is told by a toast. */
  readonly choose: (fields: Fields<Name>) => void;
}

/** Sets fields of a channel or a pillar. */
export function useEditEntry<Name extends 'channels' | 'pillars'>(register: Name, id: string): EditEntry<Name> {
  const edit = useRegisterEdit();
  const act = useRegisterAct();
  const plan = usePlan();
  const changeOf = (fields: Fields<Name>): RegisterEdit => {
    return (current) => changeEntry(current, register, id, fields, () => crypto.randomUUID());
  };
  const label = () => {
    return { action: 'edit-register', title: plan.snapshot().get(register, id)?.name ?? '', count: 1 } as const;
  };
  return {
    save: async (fields) => {
      const changed = await edit(changeOf(fields), label());
      return changed.ok ? null : changed.problem.words;
    },
    choose: (fields) => void act(changeOf(fields), label()),
  };
}
