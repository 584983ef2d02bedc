import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FOR_OTHERS, type IcalManner } from '#shared/exchange/ical/ical-plan';
import { planReferences } from '#shared/exchange/ical/plan-references';
import { writeIcal } from '#shared/exchange/ical/write-ical';
import { exportedBases } from '#shared/exchange/merge/exported-bases';
import { defaultChoice, mergeChanges } from '#shared/exchange/merge/merge-changes';
import { planMerge, type MergeAgainst } from '#shared/exchange/merge/merge-plan';
import { resolveReferences } from '#shared/exchange/merge/resolve-references';
import { newCalendar, newPerson } from '#shared/plan/register-records';
import type { ExchangeBase } from '#shared/records/exchange-base';
import type { Item } from '#shared/records/item';
import { add, type ChangeSet } from '#shared/records/tables';
import { arbitraryItem } from '../../../support/arbitrary-item';
import { planTables } from '../../../support/plan-tables';
import { countingIds, readFile } from '../../../support/read-written';

const SOURCE = 'club.ics';
const EMPTY: MergeAgainst = { items: [], bases: [] };
const registers = planTables([
  add('people', newPerson('anna', 'Анна', [])),
  add('calendars', newCalendar('calendar', 'Клуб', [])),
]);
const FULL: IcalManner = { detail: { kind: 'full', references: planReferences(registers) }, alarms: true };

const anyItems = fc.uniqueArray(
  arbitraryItem.map((item): Item => ({ ...item, ownerId: 'anna' })),
  { minLength: 1, maxLength: 5, selector: ({ uid }) => uid },
);

function write(items: readonly Item[], manner: IcalManner) {
  return writeIcal({ items, calendars: [], name: 'План', zone: 'Europe/Moscow' }, { manner });
}

/** The items of a plan that was empty when the file was imported. */
function importedItems(text: string): readonly Item[] {
  const file = readFile(text);
  const { items } = resolveReferences(file, planTables([]), countingIds());
  const plan = planMerge({ ...file, items }, EMPTY, SOURCE);
  const calendarOf = ({ calendarId }: Item) => calendarId;
  return added(mergeChanges(plan, defaultChoice, { calendarOf, newId: countingIds() }), 'items') as Item[];
}

function added(changes: ChangeSet, table: string) {
  return changes.flatMap((change) => (change.kind === 'add' && change.table === table ? [change.record] : []));
}

function butForStamps(text: string): string {
  return text.replace(/^DTSTAMP:.*\r\n/gm, '');
}

describe('a file that was exported', () => {
  test.each([
    ['for others', FOR_OTHERS],
    ['as a full copy', FULL],
  ])(
    '%s, imported into an empty plan and exported again has the same bytes but for DTSTAMP',
    { timeout: 20_000 },
    (_, manner) => {
      fc.assert(
        fc.property(anyItems, (items) => {
          const { text } = write(items, manner);
          expect(butForStamps(write(importedItems(text), manner).text)).toBe(butForStamps(text));
        }),
        { numRuns: 12 },
      );
    },
  );

  test.each([
    ['for others', FOR_OTHERS],
    ['as a full copy', FULL],
  ])('%s, and comes back as it went, finds what the plan remembers, and nothing to do', (_, manner) => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const { text, told } = write(items, manner);
        const bases = exportedBases({ items, told }, [], SOURCE, countingIds());
        const against: MergeAgainst = { items, bases: added(bases, 'exchangeBases') as ExchangeBase[] };
        const file = readFile(text);
        const resolved = resolveReferences(file, registers, countingIds());
        const plan = planMerge({ ...file, items: resolved.items }, against, SOURCE);
        expect(mergeChanges(plan, defaultChoice, { calendarOf: () => 'club', newId: countingIds() })).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});

describe('of an item that was sent, and comes back changed', () => {
  const [sent] = fc.sample(
    arbitraryItem.map((item): Item => ({ ...item, title: 'Dinner', notes: 'At eight' })),
    {
      seed: 1,
      numRuns: 1,
    },
  ) as [Item];
  const { text, told } = write([sent], FOR_OTHERS);
  const bases = added(exportedBases({ items: [sent], told }, [], SOURCE, countingIds()), 'exchangeBases');
  const later = (file: string) => file.replace(/^SEQUENCE:\d+/m, 'SEQUENCE:500');
  const verdicts = (mine: Item, theirs: string) => {
    const [row] = planMerge(readFile(later(theirs)), { items: [mine], bases: bases as ExchangeBase[] }, SOURCE).rows;
    return row && 'differences' in row ? row.differences.map(({ field, verdict }) => `${field} ${verdict}`) : row?.kind;
  };

  test('what only they changed is theirs, and what only I changed stays mine', () => {
    const mine = { ...sent, notes: 'At nine', sequence: sent.sequence + 1 };
    expect(verdicts(mine, text.replace('SUMMARY:Dinner', 'SUMMARY:Supper'))).toEqual(['title theirs', 'notes mine']);
  });

  test('only what both changed is a conflict', () => {
    const mine = { ...sent, title: 'Club dinner', sequence: sent.sequence + 1 };
    expect(verdicts(mine, text.replace('SUMMARY:Dinner', 'SUMMARY:Supper'))).toEqual(['title conflict']);
  });
});

test('times alone tell nothing that is to be remembered', () => {
  const [item] = fc.sample(arbitraryItem, 1) as [Item];
  expect(write([item], { detail: { kind: 'times', title: 'Busy' }, alarms: false }).told.size).toBe(0);
});

test('a second export into the same file remembers the later state, once', () => {
  const [item] = fc.sample(arbitraryItem, 1) as [Item];
  const { told } = write([item], FOR_OTHERS);
  const first = exportedBases({ items: [item], told }, [], SOURCE, countingIds());
  const known = added(first, 'exchangeBases') as ExchangeBase[];
  expect(exportedBases({ items: [item], told }, known, SOURCE, countingIds())).toEqual([]);
  const changed = exportedBases({ items: [{ ...item, title: 'Later' }], told }, known, SOURCE, countingIds());
  expect(changed).toMatchObject([{ kind: 'patch', table: 'exchangeBases', id: known[0]!.id }]);
});
