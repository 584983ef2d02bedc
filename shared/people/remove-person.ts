import { assertNever } from '#shared/kernel/assert-never';
import { patchOf } from '#shared/kernel/change-set';
import { fail, ok, type Result } from '#shared/kernel/result';
import type { PlanTables } from '#shared/plan/registers/register';
import type { RegisterProblem } from '#shared/plan/registers/register-problem';
import { removeEntry } from '#shared/plan/registers/remove-entry';
import { emptyPerson } from '#shared/records/person';
import type { ChangeSet } from '#shared/records/tables';

/** What becomes of the items and tasks of somebody who is deleted. */
export type PersonFate =
  /** They stay with somebody unnamed: what is left of the person is that word, in the archive. */
  | { readonly kind: 'anonymise'; readonly name: string }
  | { readonly kind: 'another'; readonly id: string }
  | { readonly kind: 'nobody' };

/** Deletes a person as one change, so that one undo brings all back. */
export function removePerson(plan: PlanTables, id: string, fate: PersonFate): Result<ChangeSet, RegisterProblem> {
  switch (fate.kind) {
    case 'anonymise': {
      const person = plan.all('people').find((each) => each.id === id);
      if (!person) return fail({ kind: 'entry-gone' });
      return ok(patchOf('people', person, { ...emptyPerson, name: fate.name, archived: true }));
    }
    case 'another':
      return removeEntry(plan, 'people', id, fate);
    case 'nobody':
      return removeEntry(plan, 'people', id, { kind: 'nothing' });
    default:
      return assertNever(fate);
  }
}
