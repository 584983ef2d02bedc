import { patchOf } from '#shared/kernel/change-set';
import { ok } from '#shared/kernel/result';
import type { Person } from '#shared/records/person';
import { useCallback } from 'react';
import { inTurn } from '../../commands/in-turn';
import { useSaveField } from '../../commands/use-perform';
import { usePlan } from '../../data/plan-context';

/** The way in for the fields of a person's page; `field` names what is typed in, for one undo step. Says why it cannot. */
export function useEditPerson(
  id: string,
): (change: (person: Person) => Partial<Person>, field: string) => Promise<string | null> {
  const plan = usePlan();
  const save = useSaveField();
  return useCallback(
    (change, field) =>
      inTurn(async () => {
        const person = plan.snapshot().get('people', id);
        if (!person) return null;
        const label = { action: 'edit-register', title: person.name, count: 1 } as const;
        return save(ok(patchOf('people', person, change(person))), label, { coalesceKey: `${id} ${field}` });
      }),
    [plan, save, id],
  );
}
