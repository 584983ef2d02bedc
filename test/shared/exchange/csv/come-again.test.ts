import { describe, expect, test } from 'vitest';
import type { CsvFile } from '#shared/exchange/csv/read-csv';
import { writeCsv } from '#shared/exchange/csv/write-csv';
import { defaultChoice, mergeChanges } from '#shared/exchange/merge/merge-changes';
import { planMerge } from '#shared/exchange/merge/merge-plan';
import { resolveReferences } from '#shared/exchange/merge/resolve-references';
import { planReferences } from '#shared/exchange/ical/plan-references';
import { newPerson } from '#shared/plan/register-records';
import type { PlanTables } from '#shared/plan/registers/register';
import { emptyItem, type Item } from '#shared/records/item';
import { add } from '#shared/records/tables';
import { plainDateTime } from '#shared/time/plain-date-time';
import { after, planTables } from '../../../support/plan-tables';
import { readTableFile, tableFixture } from '../../../support/read-table';
import { countingIds } from '../../../support/read-written';

const NAME = 'plan.csv';

function planned(file: CsvFile, plan: PlanTables) {
  const { items } = resolveReferences(file, plan, countingIds());
  return planMerge({ items, told: file.told }, { items: plan.all('items'), bases: plan.all('exchangeBases') }, NAME);
}

/** The rows of an import that would do something, in words. */
function doing(file: CsvFile, plan: PlanTables): readonly string[] {
  return planned(file, plan).rows.flatMap((row) => {
    if (row.kind === 'same') return [];
    const { title } = 'mine' in row ? row.mine : row.theirs;
    const fields = 'differences' in row ? row.differences.map(({ field }) => field) : [];
    return [[row.kind, title, ...fields].join(' ')];
  });
}

let last = 0;
function imported(file: CsvFile, plan: PlanTables): PlanTables {
  const newId = () => `new-${++last}`;
  const settings = { calendarOf: () => 'club', newId };
  const withIds = {
    ...file,
    items: file.items.map((item) => ({ ...item, id: `read-${last}-${item.id}` })),
    told: new Map([...file.told].map(([id, fields]) => [`read-${last}-${id}`, fields])),
  };
  return after(plan, mergeChanges(planned(withIds, plan), defaultChoice, settings));
}

const empty = planTables([]);
const read = (...rows: readonly string[]) => readTableFile(['Название;Дата;Место;Заметки', ...rows].join('\n'));

describe('a table that comes again', () => {
  test.each(['google.csv', 'outlook-ru.csv', 'excel-ru.csv', 'mistakes.csv'])('%s changes nothing', (name) => {
    const file = readTableFile(tableFixture(name));
    expect(doing(file, imported(file, empty))).toEqual([]);
  });

  test('with its rows in another order changes nothing, even where two have title and date in common', () => {
    const rows = ['Встреча;11.03.2027;Лофт;', 'Встреча;11.03.2027;Парк;', 'Ужин;12.03.2027;;'];
    const plan = imported(read(...rows), empty);
    expect(plan.all('items')).toHaveLength(3);
    expect(doing(read(...rows.toReversed()), plan)).toEqual([]);
  });

  test('changed in one cell brings that change, and what is gone from it is offered for removal', () => {
    const plan = imported(read('Встреча;11.03.2027;Лофт;', 'Ужин;12.03.2027;;'), empty);
    expect(doing(read('Встреча;11.03.2027;Парк;'), plan)).toEqual(['changed Встреча place', 'gone Ужин']);
  });
});

describe('our own table, edited in a spreadsheet and brought back,', () => {
  const dinner = {
    ...emptyItem({
      ...{ id: 'dinner', uid: 'dinner@kalends', now: Date.UTC(2027, 0, 1), kind: 'event', title: 'Ужин' },
      schedule: { kind: 'timed', start: plainDateTime('2027-03-11T19:00'), zone: 'Europe/Moscow', minutes: 90 },
      calendarId: 'club',
    }),
    ownerId: 'anna',
    notes: 'Столик на десять',
    checklist: [{ id: 'task', text: 'Позвонить', ownerId: 'anna', dueDays: -2, done: false }],
  } as Item;
  const plan = planTables([add('items', dinner), add('people', newPerson('anna', 'Анна', []))]);
  const detail = { kind: 'full', references: planReferences(plan) } as const;
  const text = writeCsv({ items: [dinner], calendars: [] }, { detail, alarms: true, language: 'ru', separator: ';' });

  test('changes nothing when it was only saved, with the dates of a Russian Excel', () => {
    expect(doing(readTableFile(text), plan)).toEqual([]);
    expect(doing(readTableFile(text.replaceAll('2027-03-11', '11.03.2027')), plan)).toEqual([]);
  });

  test('tells of what was edited, and of nothing else: not of what was changed here meanwhile', () => {
    const edited = readTableFile(text.replace('Столик на десять', 'Столик на двенадцать').replace('19:00', '18:30'));
    const here = after(plan, [
      { kind: 'patch', table: 'items', id: 'dinner', before: { title: 'Ужин' }, after: { title: 'Клубный ужин' } },
    ]);
    expect(doing(edited, here)).toEqual(['changed Клубный ужин schedule notes']);
    expect(imported(edited, here).all('items')[0]).toMatchObject({
      title: 'Клубный ужин',
      schedule: { start: '2027-03-11T18:30', minutes: 120 },
      checklist: dinner.checklist,
    });
  });

  test('brings a row that was copied there and changed as another item, beside the first', () => {
    const [head, row, end] = text.split('\r\n');
    const copied = readTableFile([head, row, row!.replace('Ужин', 'Завтрак'), row, end].join('\r\n'));
    expect(doing(copied, plan)).toEqual(['fresh Завтрак']);
    expect(copied.problems.map(({ row: number, what }) => [number, what])).toEqual([[4, 'same-row']]);
  });

  test('finds a person of another plan by name', () => {
    const elsewhere = planTables([add('people', newPerson('other', 'Анна', []))]);
    const { items, stubs } = resolveReferences(readTableFile(text), elsewhere, countingIds());
    expect([items[0]!.ownerId, stubs.filter(({ table }) => table === 'people')]).toEqual(['other', []]);
  });
});
