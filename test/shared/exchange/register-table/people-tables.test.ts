import { expect, test } from 'vitest';
import { readTable } from '#shared/exchange/csv/read-table';
import { guessRegisterMapping, planRegisterImport } from '#shared/exchange/register-table/register-table';
import { plainDate } from '#shared/time/plain-date';
import { tableFixture } from '../../../support/read-table';
import { countingIds } from '../../../support/read-written';
import { valueOf } from '../../../support/value-of';

const TODAY = plainDate('2027-03-11');

/** What a table of the fixtures brings to a plan without people, and what of it cannot be read. */
function brought(name: string) {
  const table = valueOf(readTable(tableFixture(name)));
  const { changes, problems } = planRegisterImport('people', table, guessRegisterMapping('people', table.head), {
    language: 'en',
    personName: () => '',
    personNamed: () => null,
    newId: countingIds(),
    today: TODAY,
    standing: [],
  });
  return {
    people: changes.flatMap((change) => (change.kind === 'add' ? [change.record] : [])),
    problems: problems.map(({ row, what, column, text }) => [row, column ?? what, text]),
  };
}

test('a table at commas: an odd address is kept, what cannot be read is named by its row, and the rest comes', () => {
  const { people, problems } = brought('people-comma.csv');
  expect(people).toMatchObject([
    {
      name: 'Anna Lind',
      roles: ['team', 'core'],
      email: 'anna@riders.example',
      birthday: '1990-05-14',
      interests: ['cycling', 'music'],
      tags: ['york', 'lead'],
      path: [{ step: 'recruits', on: TODAY }],
      notes: 'Met at the Open, came back',
    },
    { name: 'Boris Novak', roles: ['volunteer'], email: 'not an address', birthday: '1992-02-29', path: [] },
    { name: 'Clara Okafor', roles: [], birthday: null, path: [] },
  ]);
  expect(problems).toEqual([
    [4, 'no-name', 'volunteer; nobody@riders.example; A row without a name'],
    [5, 'Roles', 'wizard'],
    [5, 'Birthday', '31.02.1990'],
    [5, 'Step', 'Flies'],
    [6, 'same-name', 'ANNA LIND'],
  ]);
});

test('a table at semicolons behind a byte order mark: Russian heads and words, dates with dots', () => {
  const { people, problems } = brought('people-semicolon-bom.csv');
  expect(people).toMatchObject([
    {
      name: 'Алёна Белова',
      roles: ['team'],
      phone: '+7 900 000-00-01',
      birthday: '1990-05-14',
      interests: ['кино', 'горы'],
      path: [{ step: 'takes-part', on: TODAY }],
    },
    { name: 'Семён Ёлкин', roles: ['volunteer', 'member'], birthday: '2000-02-29', path: [{ step: 'notices' }] },
    { name: 'Пётр Лис', roles: ['contractor'], birthday: null },
    // a year of two digits that is yet to come is no year of birth
    { name: 'Юрий Ким', roles: ['member'], birthday: null },
  ]);
  expect(problems).toEqual([
    [4, 'no-name', 'Участник; строка без имени'],
    [5, 'Дата рождения', 'сорок лет назад'],
    [6, 'Дата рождения', '14.05.90'],
  ]);
});

test('a table in the letters of Russian Windows, with heads that are called otherwise', () => {
  const { people, problems } = brought('people-windows-1251.csv');
  expect(people).toMatchObject([
    {
      name: 'Ирина Соколова',
      roles: ['leader'],
      messenger: '@sokolova',
      phone: '+7 900 000-00-14',
      birthday: '1985-12-01',
      notes: 'ведёт канал «Город»',
    },
    { name: 'Ольга Ким', roles: ['core'] },
    { name: 'Тимур Агаев', roles: [], birthday: '1999-07-03' },
  ]);
  expect(problems).toEqual([
    [4, 'no-name', 'Ядро; @nobody'],
    [5, 'Роли', 'Капитан'],
  ]);
});
