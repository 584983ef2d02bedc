import { expect, test } from 'vitest';
import { readTable } from '#shared/exchange/csv/read-table';
import { guessRegisterMapping, planRegisterImport } from '#shared/exchange/register-table/register-table';
import { plainDate } from '#shared/time/plain-date';
import { tableFixture } from '../../../support/read-table';
import { countingIds } from '../../../support/read-written';
import { valueOf } from '../../../support/value-of';

/** What a table of the fixtures brings to a plan without partners and people, and what of it cannot be read. */
function brought(name: string) {
  const table = valueOf(readTable(tableFixture(name)));
  const { changes, problems } = planRegisterImport('partners', table, guessRegisterMapping('partners', table.head), {
    language: 'en',
    personName: () => '',
    personNamed: () => null,
    newId: countingIds(),
    today: plainDate('2027-03-11'),
    standing: [],
  });
  return {
    partners: changes.flatMap((change) => (change.kind === 'add' ? [change.record] : [])),
    problems: problems.map(({ row, what, column, text }) => [row, column ?? what, text]),
  };
}

test('a table at commas: what is odd is kept, what cannot be read is named by its row, and the rest comes', () => {
  const { partners, problems } = brought('partners-comma.csv');
  expect(partners).toMatchObject([
    {
      name: 'Kettle Coffee',
      category: 'Coffee shops, 14 of them',
      contacts: [{ name: 'Nadia Rahman', email: 'nadia@kettle.example' }],
      tags: ['coffee', 'centre'],
      contactEveryDays: 14,
      nextContact: '2027-03-23',
      fit: { audience: 5, category: 4, price: null, reputation: null },
    },
    {
      name: 'North Press',
      kind: 'media',
      contacts: [{ email: 'not an address' }],
      links: [{ url: 'north press' }],
      nextContact: null,
    },
    { name: 'Wild Trust', kind: 'charity', nextContact: '2027-06-01', fit: { audience: null, category: 3 } },
    { name: 'Peak FM', kind: 'company', contactEveryDays: 21, nextContact: '2027-04-15' },
  ]);
  expect(problems).toEqual([
    [3, 'Next contact', '2027-02-31'],
    [4, 'no-name', 'charity; A row without a name'],
    [5, 'Shared audience', '7'],
    [6, 'same-name', 'KETTLE COFFEE'],
    [7, 'Kind', 'radio station'],
  ]);
});

test('a table at semicolons behind a byte order mark: Russian heads, dates with dots', () => {
  const { partners, problems } = brought('partners-semicolon-bom.csv');
  expect(partners).toMatchObject([
    {
      name: 'Кофейни «Сова»',
      category: 'кофейни, 14 точек',
      links: [{ url: 'https://sova.example' }],
      nextContact: '2027-03-23',
      agreement: { from: '2027-01-01', until: '2027-12-31' },
      fit: { audience: 5, reputation: 4 },
    },
    { name: 'Фонд «Рядом»', kind: 'charity', nextContact: '2027-02-26' },
    { name: 'Издательство «Полёт»', kind: 'media', nextContact: null, fit: { audience: null } },
  ]);
  expect(problems).toEqual([
    [4, 'no-name', 'Медиа; строка без названия'],
    [5, 'Связаться', '32.03.2027'],
    [5, 'Общая аудитория', 'шесть'],
  ]);
});

test('a table in the letters of Russian Windows, with heads that are called otherwise', () => {
  const { partners, problems } = brought('partners-windows-1251.csv');
  expect(partners).toMatchObject([
    {
      name: 'Технопарк «Восток»',
      kind: 'venue',
      contacts: [{ phone: '+7 900 000-00-14', messenger: '@vostok' }],
      nextContact: '2027-03-10',
      contactEveryDays: 21,
      fit: { price: 4 },
    },
    { name: 'Онлайн-школа «Рост+»', kind: 'community', nextContact: '2027-04-03' },
    { name: 'Банк «Опора»', kind: 'company', nextContact: '2027-02-10' },
  ]);
  expect(problems).toEqual([
    [4, 'Тип', 'Банк'],
    [5, 'no-name', 'Компания'],
  ]);
});
