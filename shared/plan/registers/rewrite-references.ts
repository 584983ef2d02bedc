import { patchOf } from '#shared/kernel/change-set';
import { REFERENCES, type Reference } from '#shared/plan/registers/references';
import type { PlanTables } from '#shared/plan/registers/register';
import type { Referred } from '#shared/plan/registers/selection-references';
import type { Swap } from '#shared/plan/registers/swap';
import { TABLE_NAMES, type ChangeSet, type RecordOf, type TableName } from '#shared/records/tables';

type AnyRecord = RecordOf<TableName>;

/** Swaps every reference to entries of a register, wherever in the plan it stands. */
export function rewriteReferences(plan: PlanTables, referred: Referred, swap: Swap): ChangeSet {
  return TABLE_NAMES.flatMap((table) => {
    const references = referencesIn(table, referred);
    if (references.length === 0) return [];
    return plan.all(table).flatMap((record) => rewriteRecord(table, record, references, swap));
  });
}

/** The fields of a table that refer to a register. */
export function referencesIn(table: TableName, referred: Referred): readonly Reference[] {
  return REFERENCES.filter((reference) => reference.table === table && reference.referred === referred);
}

/** What the record refers to through these fields, each once. */
export function mentionedBy(record: AnyRecord, references: readonly Reference[]): ReadonlySet<string> {
  const mentioned = new Set<string>();
  for (const { rewrite } of references)
    rewrite(record, (reference) => {
      mentioned.add(reference);
      return reference;
    });
  return mentioned;
}

function rewriteRecord(table: TableName, record: AnyRecord, references: readonly Reference[], swap: Swap): ChangeSet {
  let swapped = false;
  const watched: Swap = (reference) => {
    const other = swap(reference);
    swapped ||= other !== reference;
    return other;
  };
  // Two references may stand within one field. Hardly any record refers to what is swapped: those cost no copy.
  let current = record;
  const changed: Record<string, unknown> = {};
  for (const { rewrite } of references) {
    swapped = false;
    const fields = rewrite(current, watched);
    if (!swapped) continue;
    Object.assign(changed, fields);
    current = { ...record, ...changed };
  }
  return current === record ? [] : patchOf(table, record, changed);
}
