import { patchOf } from '#shared/kernel/change-set';
import { assertNever } from '#shared/kernel/assert-never';
import { fail, ok, type Result } from '#shared/kernel/result';
import { isLastCalendar } from '#shared/plan/registers/entry-edits';
import { referenceTo, type PlanTables, type Register } from '#shared/plan/registers/register';
import { isMereWord, registerEntries } from '#shared/plan/registers/register-entries';
import type { RegisterProblem } from '#shared/plan/registers/register-problem';
import { rewriteReferences } from '#shared/plan/registers/rewrite-references';
import { remove, type ChangeSet } from '#shared/records/tables';

/** What becomes of that which refers to a deleted entry. Items cannot do without a calendar: they move, or go too. */
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
  const become = (other: string | null) =>
    rewriteReferences(plan, register, (each) => (each === referenceTo(register, entry) ? other : each));
  switch (instead.kind) {
    case 'another':
      return ok([...become(referenceTo(register, another)), ...gone]);
    case 'delete-items':
      return ok([...become(null), ...removeItemsIn(plan, id), ...gone]);
    case 'nothing':
      return ok([...become(null), ...gone]);
    default:
      return assertNever(instead);
  }
}

/**
 * Deletes the items of a calendar with what hangs on them: a series takes its changed dates along, a changed date that
 * lies in another calendar than its series leaves a gap there, relations go with either end.
 */
function removeItemsIn(plan: PlanTables, calendarId: string): ChangeSet {
  const items = plan.all('items');
  const inCalendar = new Set(items.filter((item) => item.calendarId === calendarId).map(({ id }) => id));
  const going = items.filter(
    ({ id, seriesId }) => inCalendar.has(id) || (seriesId !== null && inCalendar.has(seriesId)),
  );
  const goingIds = new Set(going.map(({ id }) => id));
  const gaps = new Map<string, string[]>();
  for (const { seriesId, originalStart } of going)
    if (seriesId !== null && originalStart !== null && !goingIds.has(seriesId))
      gaps.set(seriesId, [...(gaps.get(seriesId) ?? []), originalStart]);
  return [
    ...plan
      .all('relations')
      .filter(({ from, to }) => goingIds.has(from.itemId) || goingIds.has(to.itemId))
      .map((relation) => remove('relations', relation)),
    ...going.map((item) => remove('items', item)),
    ...items.flatMap((item) => {
      const starts = gaps.get(item.id);
      return starts ? patchOf('items', item, { excluded: [...item.excluded, ...starts] }) : [];
    }),
  ];
}
