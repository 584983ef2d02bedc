import { referenceTo, type Entry, type PlanTables, type Register } from '#shared/plan/registers/register';
import { mentionedBy, referencesIn } from '#shared/plan/registers/rewrite-references';

/** How many items refer to what, in whatever role; by reference (see `referenceTo`). */
export function countUses(plan: PlanTables, register: Register): ReadonlyMap<string, number> {
  const references = referencesIn('items', register);
  const counts = new Map<string, number>();
  for (const item of plan.all('items'))
    for (const reference of mentionedBy(item, references)) counts.set(reference, (counts.get(reference) ?? 0) + 1);
  return counts;
}

/** What would miss an entry. */
export interface EntryUses {
  readonly items: number;
  readonly tracks: number;
  readonly partners: number;
  readonly people: number;
  readonly savedViews: number;
}

/** How many records of each table refer to one entry. */
export function usesOf(plan: PlanTables, register: Register, entry: Entry): EntryUses {
  const reference = referenceTo(register, entry);
  const count = (table: keyof EntryUses) => {
    const references = referencesIn(table, register);
    if (references.length === 0) return 0;
    return plan.all(table).filter((record) => mentionedBy(record, references).has(reference)).length;
  };
  return {
    items: count('items'),
    tracks: count('tracks'),
    partners: count('partners'),
    people: count('people'),
    savedViews: count('savedViews'),
  };
}
