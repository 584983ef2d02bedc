import { assertNever } from '#shared/kernel/assert-never';
import { fail, ok, type Result } from '#shared/kernel/result';
import { isLastCalendar } from '#shared/plan/registers/entry-edits';
import { removeIndividualPlan } from '#shared/plan/registers/individual-plan';
import { referenceTo, writtenReference, type PlanTables, type Register } from '#shared/plan/registers/register';
import { isMereWord, registerEntries } from '#shared/plan/registers/register-entries';
import type { RegisterProblem } from '#shared/plan/registers/register-problem';
import { removeItems } from '#shared/plan/registers/remove-items';
import { rewriteReferences } from '#shared/plan/registers/rewrite-references';
import { remove, type ChangeSet } from '#shared/records/tables';

/**
 * What becomes of that which refers to a deleted entry. Items cannot do without a calendar: they move, or go too. Without
 * another in somebody's place their individual plan goes with them: the community's plan is no heir to it.
 */
export type Instead =
  { readonly kind: 'nothing' } | { readonly kind: 'another'; readonly id: string } | { readonly kind: 'delete-items' };

/** Deletes an entry and sees to everything that refers to it. Only with a calendar may items be deleted too. */
export function removeEntry(
  plan: PlanTables,
  register: Register,
  id: string,
  instead: Instead,
): Result<ChangeSet, RegisterProblem> {
  const entries = registerEntries(plan, register);
  const entry = entries.find((each) => each.id === id);
  const another = instead.kind === 'another' ? entries.find((each) => each.id === instead.id) : entry;
  if (!entry || !another) return fail({ kind: 'entry-gone' });
  if (register === 'calendars') {
    if (isLastCalendar(plan, id)) return fail({ kind: 'last-calendar' });
    const holdsItems = plan.all('items').some(({ calendarId }) => calendarId === id);
    if (holdsItems && instead.kind === 'nothing') return fail({ kind: 'calendar-in-use' });
  }

  const gone = isMereWord(entry) ? [] : [remove(register, entry)];
  const become = (other: string | null, left = plan) =>
    rewriteReferences(left, register, (each) => (each === referenceTo(register, entry) ? other : each));
  switch (instead.kind) {
    case 'another':
      return ok([...become(writtenReference(register, another)), ...gone]);
    case 'delete-items':
      return ok([...become(null), ...removeItems(plan, ({ calendarId }) => calendarId === id), ...gone]);
    case 'nothing': {
      const own = register === 'people' ? removeIndividualPlan(plan, id) : [];
      return ok([...own, ...become(null, without(plan, own)), ...gone]);
    }
    default:
      return assertNever(instead);
  }
}

/** What is left of the plan after these changes have taken records out of it. */
function without(plan: PlanTables, changes: ChangeSet): PlanTables {
  const gone = new Set(changes.flatMap((change) => (change.kind === 'remove' ? [change.record] : [])));
  return gone.size === 0 ? plan : { all: (table) => plan.all(table).filter((record) => !gone.has(record)) };
}
