import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reverse } from '#shared/kernel/change-set';
import { mergeEntries } from '#shared/plan/registers/merge-entries';
import { REFERENCES } from '#shared/plan/registers/references';
import type { PlanTables, Register } from '#shared/plan/registers/register';
import { removeEntry, type Instead } from '#shared/plan/registers/remove-entry';
import { mentionedBy } from '#shared/plan/registers/rewrite-references';
import { tableSchemas, type ChangeSet } from '#shared/records/tables';
import { anyReferringPlan, anyRegister, ENTRIES } from '../../../support/arbitrary-registers';
import { after, contents } from '../../../support/plan-tables';
import { valueOf } from '../../../support/value-of';

const anyPair = fc.shuffledSubarray([...ENTRIES], { minLength: 2, maxLength: 2 }) as fc.Arbitrary<[string, string]>;

/** What the whole plan refers to in a register. */
function mentioned(plan: PlanTables, register: Register): Set<string> {
  return new Set(
    REFERENCES.filter(({ referred }) => referred === register).flatMap((reference) =>
      plan.all(reference.table).flatMap((record) => [...mentionedBy(record, [reference])]),
    ),
  );
}

function expectSound(plan: PlanTables, changes: ChangeSet, register: Register, gone: string): PlanTables {
  const changed = after(plan, changes);
  expect(changed.all(register).map(({ id }) => id)).not.toContain(gone);
  expect(mentioned(changed, register)).not.toContain(gone);
  for (const table of ['items', 'savedViews', 'printSetups', 'settings', 'tracks'] as const)
    for (const record of changed.all(table)) expect(tableSchemas[table].safeParse(record).success).toBe(true);
  expect(contents(after(changed, reverse(changes)))).toEqual(contents(plan));
  return changed;
}

describe('nothing refers to an entry that is gone, and its reverse brings everything back', () => {
  test('after it is merged into another', () => {
    fc.assert(
      fc.property(anyReferringPlan, anyRegister, anyPair, (plan, register, [gone, into]) => {
        const changes = valueOf(mergeEntries(plan, register, gone, into));
        const before = mentioned(plan, register);
        const changed = expectSound(plan, changes, register, gone);
        expect(mentioned(changed, register).has(into)).toBe(before.has(into) || before.has(gone));
        expect(changed.all('items')).toHaveLength(plan.all('items').length);
      }),
    );
  });

  test('after it is deleted, whatever takes its place', () => {
    fc.assert(
      fc.property(anyReferringPlan, anyRegister, anyPair, fc.boolean(), (plan, register, [gone, other], replaced) => {
        const otherwise: Instead = { kind: register === 'calendars' ? 'delete-items' : 'nothing' };
        const instead: Instead = replaced ? { kind: 'another', id: other } : otherwise;
        expectSound(plan, valueOf(removeEntry(plan, register, gone, instead)), register, gone);
      }),
    );
  });
});

test('no list holds an entry twice after a merge', () => {
  fc.assert(
    fc.property(anyReferringPlan, anyRegister, anyPair, (plan, register, [gone, into]) => {
      const changed = after(plan, valueOf(mergeEntries(plan, register, gone, into)));
      for (const item of changed.all('items')) {
        const channels = item.kind === 'post' ? item.placements.map(({ channelId }) => channelId) : [];
        const partners = item.kind === 'event' || item.kind === 'activity' ? item.partnerIds : [];
        const hosts = item.kind === 'event' ? item.hostIds : [];
        for (const list of [item.goalIds, item.segmentIds, item.tags, channels, partners, hosts])
          expect(new Set(list).size).toBe(list.length);
      }
    }),
  );
});

test('with a calendar its items go, their relations, and the changed dates of their series', () => {
  fc.assert(
    fc.property(anyReferringPlan, fc.constantFrom(...ENTRIES), (plan, gone) => {
      const changed = after(plan, valueOf(removeEntry(plan, 'calendars', gone, { kind: 'delete-items' })));
      const ids = new Set(changed.all('items').map(({ id }) => id));
      for (const { from, to } of changed.all('relations'))
        expect(ids.has(from.itemId) && ids.has(to.itemId)).toBe(true);
      for (const item of changed.all('items')) expect(item.seriesId === null || ids.has(item.seriesId)).toBe(true);
      const elsewhere = plan
        .all('items')
        .filter(({ calendarId, seriesId }) => calendarId !== gone && seriesId === null);
      for (const { id } of elsewhere) expect(ids).toContain(id);
    }),
  );
});
