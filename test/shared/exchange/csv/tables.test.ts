import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leavesRowOut } from '#shared/exchange/csv/csv-problem';
import { readCsv } from '#shared/exchange/csv/read-csv';
import { readTable } from '#shared/exchange/csv/read-table';
import { isTableFile } from '#shared/exchange/csv/is-table-file';
import { CSV_TARGETS } from '#shared/exchange/csv/targets';
import { itemSchema, type Item } from '#shared/records/item';
import { guessed, readTableFile, surveyed, tableFixture } from '../../../support/read-table';
import { countingIds } from '../../../support/read-written';

/** A schedule as a person would say it. */
function when({ schedule }: Item): string | null {
  if (schedule === null) return null;
  if (schedule.kind === 'all-day')
    return schedule.first === schedule.last ? schedule.first : `${schedule.first} … ${schedule.last}`;
  return `${schedule.start} + ${schedule.minutes} ${schedule.zone}`;
}

const said = (name: string) => readTableFile(tableFixture(name)).items.map((item) => [item.title, when(item)]);

describe('tables of calendars are known by their heads, and nothing is asked', () => {
  test('of Google', () => {
    expect(surveyed(tableFixture('google.csv')).guess.isKnown).toBe(true);
    expect(said('google.csv')).toEqual([
      ['Club dinner', '2027-03-18T19:00 + 150 Europe/Moscow'],
      ['Spring fair', '2027-05-01 … 2027-05-03'],
      ['Late show', '2027-04-02T23:00 + 120 Europe/Moscow'],
    ]);
    expect(readTableFile(tableFixture('google.csv')).items[0]).toMatchObject({
      notes: 'Bring a guest,\nand a "story"',
      place: { name: 'Loft' },
    });
  });

  test('of Outlook in English, which ends whole days at the midnight after them', () => {
    expect(surveyed(tableFixture('outlook-en.csv')).guess.isKnown).toBe(true);
    expect(said('outlook-en.csv')).toEqual([
      ['Board', '2027-03-25T10:00 + 75 Europe/Moscow'],
      ['Holiday', '2027-05-03'],
    ]);
    expect(readTableFile(tableFixture('outlook-en.csv')).items[0]!.tags).toEqual(['Club', 'Board']);
  });

  test('of Outlook in Russian, in the letters of old Windows', () => {
    expect(surveyed(tableFixture('outlook-ru.csv')).guess.isKnown).toBe(true);
    expect(said('outlook-ru.csv')).toEqual([
      ['Совет клуба', '2027-03-25T10:00 + 75 Europe/Moscow'],
      ['Субботник', '2027-04-17'],
    ]);
  });
});

describe('of other tables the columns are guessed', () => {
  test('of a plan made in Excel, under its title and a blank row', () => {
    const bytes = tableFixture('excel-ru.csv');
    expect(surveyed(bytes).guess.isKnown).toBe(false);
    expect(guessed(bytes)).toEqual({
      'Дата проведения': 'start',
      Время: 'startTime',
      Мероприятие: 'title',
      'Место проведения': 'place',
      Ответственный: 'owner',
      'Бюджет, руб.': 'planned',
      Примечание: 'notes',
    });
    expect(said('excel-ru.csv')).toEqual([
      ['Бизнес-завтрак «Ромашка»', '2027-03-18T19:00 + 120 Europe/Moscow'],
      ['Выездная сессия', '2027-04-11 … 2027-04-13'],
      ['Велопробег', '2027-05-01T09:30 + 120 Europe/Moscow'],
      ['Идея: вечер настольных игр', null],
    ]);
    const { items, references } = readTableFile(bytes);
    expect(items[0]).toMatchObject({ notes: 'Нужен проектор; столы', budget: { planned: 15_000.5 } });
    expect(references).toEqual({ people: { Анна: 'Анна', Борис: 'Борис' } });
  });

  test('of Numbers, and of a database in Notion with its ranges of dates', () => {
    expect(said('numbers.csv')).toEqual([
      ['Ride', '2027-04-02T18:00 + 120 Europe/Moscow'],
      ['Talk', '2027-04-08'],
    ]);
    expect(said('notion.csv')).toEqual([
      ['Launch', '2027-03-11T19:00 + 120 Europe/Moscow'],
      ['Sprint', '2027-03-15 … 2027-03-19'],
      ['Someday', null],
    ]);
    expect(readTableFile(tableFixture('notion.csv')).items.map(({ stage }) => stage)).toEqual([
      'planned',
      'confirmed',
      'idea',
    ]);
  });

  test('of a plan of content, whose rows are posts unless they say otherwise', () => {
    const { items, problems } = readTableFile(
      'Дата;Тема;Канал;Тип\n11.03.2027;Анонс;Telegram, VK;\n12.03.2027;Ужин;;Встреча',
    );
    expect(items.map(({ kind, title }) => [kind, title])).toEqual([
      ['post', 'Анонс'],
      ['event', 'Ужин'],
    ]);
    expect(items[0]).toMatchObject({ placements: [{ channelId: 'Telegram' }, { channelId: 'VK' }] });
    expect(problems).toEqual([]);
  });

  test('of what Excel calls Unicode text', () => {
    expect(said('unicode-text.txt')).toEqual([
      ['Вечер', '2027-03-18T19:00 + 120 Europe/Moscow'],
      ['Утро', '2027-03-19T09:30 + 120 Europe/Moscow'],
    ]);
  });

  test('and a table without a head has columns all the same', () => {
    const { head, rowCount } = surveyed(new TextEncoder().encode('2027-03-11,Dinner\n2027-03-12,Walk'));
    expect([head, rowCount]).toEqual([['', ''], 2]);
    expect(readTableFile('2027-03-11,Dinner', { mapping: ['start', 'title'] }).items.map(when)).toEqual(['2027-03-11']);
  });
});

test('a bad row stays behind whole, and is told with its number, its column and its text', () => {
  const { items, problems } = readTableFile(tableFixture('mistakes.csv'));
  expect(items.map(({ title }) => title)).toEqual(['Хорошая строка', 'Веха с местами', 'После кавычки']);
  expect(problems.map(({ row, column, what, text }) => [row, column, what, text])).toEqual([
    [2, 'Дата', 'unreadable-date', '31.02.2027'],
    [3, 'Дата', 'no-year', '12.03'],
    [4, 'Время', 'unreadable-time', 'в обед'],
    [5, 'Мест', 'unreadable-cell', 'сорок'],
    [6, null, 'too-many-cells', '13.03.2027 · 10:00 · Лишняя · ячейка'],
    [7, 'Время', 'no-date', '11:00'],
    [8, null, 'nothing-told', 'Событие'],
    [9, null, 'same-row', '12.03.2027 · 10:00 · Хорошая строка · Событие · сорок'],
    [10, 'Мест', 'not-of-this-kind', '40'],
    [11, null, 'unclosed-quote', '"14.03.2027 · Кавычка не закрыта'],
  ]);
  for (const item of items) itemSchema.parse(item);
});

const table = (...rows: string[]) =>
  readTableFile(['Title,Start date,Start time,End date,End time,Length', ...rows].join('\n'));

test.each([
  [
    'over midnight where only the time of the end is told',
    'Party,2027-03-11,22:00,,02:00,',
    '2027-03-11T22:00 + 240 Europe/Moscow',
  ],
  ['for its length where no end is told', 'Talk,2027-03-11,10:00,,,1:30', '2027-03-11T10:00 + 90 Europe/Moscow'],
  [
    'through its last day where that has no time',
    'Camp,2027-03-11,10:00,2027-03-12,,',
    '2027-03-11T10:00 + 2280 Europe/Moscow',
  ],
  ['at the moment that an offset tells', 'Call,2027-03-11T10:00:00Z,,,,', '2027-03-11T13:00 + 120 Europe/Moscow'],
  ['on its day where midnights are a way to write dates', 'Day,2027-03-11 00:00:00,,,,', '2027-03-11'],
])('something lasts %s', (_, row, expected) => {
  expect(table(row).items.map(when)).toEqual([expected]);
});

test('whatever stands in the cells, nothing is thrown, and what comes is whole', () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'019.:-/ч ";,мар→TZ'), maxLength: 16 }),
    fc.constantFrom('2027-03-11', '31.12.2027', '19:00', '24:00', 'да', '{"fields":{"kind":"post"},"references":{}}'),
  );
  const mapping = fc.shuffledSubarray([...CSV_TARGETS], { minLength: 4, maxLength: 4 });
  const rows = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(mapping, rows, (targets, cells) => {
      const quoted = [['a', 'b', 'c', 'd'], ...cells].map((row) =>
        row.map((each) => `"${each.replaceAll('"', '""')}"`),
      );
      const bytes = new TextEncoder().encode(quoted.map((row) => row.join(',')).join('\n'));
      const options = { newId: countingIds(), now: 0, defaultZone: 'Europe/Moscow', calendarId: 'calendar' };
      const read = readCsv(bytes, { ...options, mapping: targets, order: 'day-first', kind: 'event' });
      if (!read.ok) return;
      for (const item of read.value.items) itemSchema.parse(item);
      expect(read.value.items.length + read.value.problems.filter(leavesRowOut).length).toBeLessThanOrEqual(
        cells.length,
      );
    }),
  );
});

test('an end before the start is told, and nothing of the row comes', () => {
  expect(table('Back,2027-03-11,10:00,2027-03-10,09:00,')).toMatchObject({
    items: [],
    problems: [{ row: 2, what: 'end-before-start', column: 'End date', title: 'Back' }],
  });
});

describe('a file is refused with its reason', () => {
  const problemOf = (content: Uint8Array | string) => {
    const read = readTable(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    return read.ok ? null : read.problem.kind;
  };

  test.each([
    ['empty', ' \r\n \n'],
    ['no-rows', 'Title,Date\n'],
    ['not-a-table', tableFixture('picture.csv')],
    ['not-a-table', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0)],
  ])('%s', (kind, content) => expect(problemOf(content)).toBe(kind));

  test('too-large', () => expect(problemOf(new Uint8Array(30 * 1024 * 1024))).toBe('too-large'));
});

test('a calendar file under the name of a table is still a calendar file, and a spreadsheet is no calendar', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(isTableFile({ name: 'Plan.CSV', bytes: bytes('Title,Date') })).toBe(true);
  expect(isTableFile({ name: 'Plan.csv', bytes: bytes('BEGIN:VCALENDAR\r\n') })).toBe(false);
  expect(isTableFile({ name: 'plan.xlsx', bytes: bytes('PK') })).toBe(true);
  expect(isTableFile({ name: 'plan.ics', bytes: bytes('Title,Date') })).toBe(false);
});
