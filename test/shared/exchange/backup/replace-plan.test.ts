import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countChanges, countPlan } from '#shared/exchange/backup/count-plan';
import type { PlanTables } from '#shared/exchange/backup/plan-file';
import { fillChanges, replaceChanges } from '#shared/exchange/backup/replace-plan';
import { applyFields, changedId, reverse, type Identified } from '#shared/kernel/change-set';
import { TABLE_NAMES, type ChangeSet } from '#shared/records/tables';
import { arbitraryTables } from '../../../support/arbitrary-tables';

type Records = Map<string, Identified>;

/** What the tables hold after the changes, without what tells of an item's revisions. */
function after(tables: PlanTables, changes: ChangeSet): unknown {
  const records = recordsOf(tables);
  for (const change of changes) {
    const key = `${change.table} ${changedId(change)}`;
    if (change.kind === 'add') records.set(key, change.record);
    else if (change.kind === 'remove') records.delete(key);
    else records.set(key, applyFields(records.get(key)!, change.after));
  }
  return withoutRevisions(records);
}

function recordsOf(tables: PlanTables): Records {
  return new Map(
    TABLE_NAMES.flatMap((table) =>
      tables[table].map((record) => [`${table} ${record.id}`, record as Identified] as const),
    ),
  );
}

function withoutRevisions(records: Records): unknown {
  return [...records]
    .map(([key, record]) => [key, { ...record, sequence: null, modified: null }] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

test('replacing makes the plan hold what the file does, and its reverse brings everything back', () => {
  fc.assert(
    fc.property(arbitraryTables, arbitraryTables, (standing, wanted) => {
      const changes = replaceChanges(standing, wanted);
      expect(after(standing, changes)).toEqual(withoutRevisions(recordsOf(wanted)));
      expect(after(standing, [...changes, ...reverse(changes)])).toEqual(withoutRevisions(recordsOf(standing)));
    }),
  );
});

test('a plan replaced by itself changes nothing', () => {
  fc.assert(
    fc.property(arbitraryTables, (tables) => {
      expect(replaceChanges(tables, tables)).toEqual([]);
    }),
  );
});

test('an item that only differs in its revision is left as it is: revisions never go back', () => {
  fc.assert(
    fc.property(arbitraryTables, (tables) => {
      const older = { ...tables, items: tables.items.map((item) => ({ ...item, sequence: 0, modified: 0 })) };
      expect(replaceChanges(tables, older)).toEqual([]);
    }),
  );
});

test('filling an empty plan brings every record as it is', () => {
  fc.assert(
    fc.property(arbitraryTables, (tables) => {
      const changes = fillChanges(tables);
      expect(changes.map((change) => change.kind === 'add' && change.record)).toEqual(
        TABLE_NAMES.flatMap<Identified>((table) => tables[table]),
      );
      const counts = countPlan(tables);
      const counted = Object.values(counts).reduce((sum, count) => sum + count, 0);
      expect(countChanges(changes)).toEqual({ add: counted, patch: 0, remove: 0 });
      expect(counts.event + counts.post + counts.activity + counts.milestone).toBe(tables.items.length);
    }),
  );
});
