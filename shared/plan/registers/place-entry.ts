import { patchOf } from '#shared/kernel/change-set';
import type { IdSource } from '#shared/kernel/ids';
import { fail, ok, type Result } from '#shared/kernel/result';
import type { PlanTables, Register } from '#shared/plan/registers/register';
import { isMereWord, registerEntries } from '#shared/plan/registers/register-entries';
import type { RegisterProblem } from '#shared/plan/registers/register-problem';
import { add, type ChangeSet } from '#shared/records/tables';

/**
 * Moves an entry to stand right before another one, or (null) after all others. Mere words stand last by their letters:
 * one that gets a place of its own, and those that it comes to stand behind, get records.
 */
export function placeEntry(
  plan: PlanTables,
  register: Register,
  id: string,
  beforeId: string | null,
  newId: IdSource,
): Result<ChangeSet, RegisterProblem> {
  const entries = registerEntries(plan, register);
  const moved = entries.find((entry) => entry.id === id);
  if (!moved) return fail({ kind: 'entry-gone' });
  const others = entries.filter((entry) => entry !== moved);
  const before = others.findIndex((entry) => entry.id === beforeId);
  const placed = others.toSpliced(before === -1 ? others.length : before, 0, moved);
  if (beforeId === id || placed.every((entry, at) => entry === entries[at])) return ok([]);

  const lastPlaced = Math.max(
    placed.indexOf(moved),
    placed.findLastIndex((entry) => !isMereWord(entry)),
  );
  const changes = placed.slice(0, lastPlaced + 1).flatMap((entry, order): ChangeSet => {
    if (isMereWord(entry)) return [add(register, { ...entry, order, id: newId() })];
    return patchOf(register, entry, { order });
  });
  return ok(changes);
}
