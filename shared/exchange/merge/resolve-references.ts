import { REFERRED_REGISTERS, type References, type ReferredRegister } from '#shared/exchange/ical/full-copy';
import type { IcalFile } from '#shared/exchange/ical/read-ical';
import type { IdSource } from '#shared/kernel/ids';
import { newEntry, type Entry, type PlanTables } from '#shared/plan/registers/register';
import { REFERENCES } from '#shared/plan/registers/references';
import type { Swap } from '#shared/plan/registers/swap';
import type { Item } from '#shared/records/item';
import { id as idSchema } from '#shared/records/fields';
import { add, type Change, type ChangeSet } from '#shared/records/tables';
import { sameName } from '#shared/kernel/same-name';

/** The items of a full copy with what they refer to in this plan. */
export interface ResolvedItems {
  readonly items: readonly Item[];
  /** The entries that the plan has not: each is to be added where an item that refers to it is. */
  readonly stubs: ChangeSet;
}

/**
 * What the items of a full copy refer to is found in the plan by identity, then by name; else an entry is made of which
 * only the name is known. A reference that nobody can name is dropped. Other files refer to nothing.
 */
export function resolveReferences(
  { items, references }: Pick<IcalFile, 'items' | 'references'>,
  plan: PlanTables,
  newId: IdSource,
): ResolvedItems {
  const named = REFERRED_REGISTERS.filter((register) => Object.keys(references[register] ?? {}).length > 0);
  if (named.length === 0) return { items, stubs: [] };
  const resolved = new Map(
    REFERRED_REGISTERS.map((register) => [register as string, resolveIn(register, references, plan, newId)] as const),
  );
  const rewrites = REFERENCES.flatMap(({ table, referred, rewrite }) => {
    const register = table === 'items' ? resolved.get(referred) : undefined;
    return register ? [(item: Item) => rewrite(item, register.swap)] : [];
  });
  return {
    items: items.map((item) => {
      const rewritten = { ...item };
      for (const rewrite of rewrites) Object.assign(rewritten, rewrite(rewritten));
      return rewritten;
    }),
    stubs: [...resolved.values()].flatMap(({ stubs }) => stubs),
  };
}

/** The stubs that a change set refers to. */
export function neededStubs(stubs: ChangeSet, changes: ChangeSet): ChangeSet {
  if (stubs.length === 0) return [];
  const text = JSON.stringify(changes);
  return stubs.filter((stub) => stub.kind === 'add' && text.includes(JSON.stringify(stub.record.id)));
}

function resolveIn(
  register: ReferredRegister,
  references: References,
  plan: PlanTables,
  newId: IdSource,
): { readonly swap: Swap; readonly stubs: ChangeSet } {
  const entries: Entry[] = [...plan.all(register)];
  const known = new Set(entries.map(({ id }) => id));
  const stubs: Change[] = [];
  const found = new Map<string, string>();
  for (const [id, name] of Object.entries(references[register] ?? {})) {
    if (known.has(id) || name.trim() === '') continue;
    const namesake = entries.find((entry) => sameName(entry.name, name.trim()));
    if (namesake) found.set(id, namesake.id);
    else {
      // Under its own identity, so that the same copy comes back as it went, and finds it at the next exchange.
      const stubId = idSchema.safeParse(id).success ? id : newId();
      const stub: Entry = newEntry(register, stubId, name.trim(), entries as never);
      entries.push(stub);
      stubs.push(add(register, stub as never));
      found.set(id, stub.id);
    }
  }
  return { swap: (id) => (known.has(id) ? id : (found.get(id) ?? null)), stubs };
}
