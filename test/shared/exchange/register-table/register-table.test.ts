import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from '#shared/exchange/csv/read-table';
import type { CellContext } from '#shared/exchange/register-table/register-column';
import {
  columnsOf,
  guessRegisterMapping,
  planRegisterImport,
  writeRegisterTable,
} from '#shared/exchange/register-table/register-table';
import { emptyPartner, PARTNER_KINDS, type Partner } from '#shared/records/partner';
import { emptyPerson, FUNNEL_STEPS, PERSON_ROLES, type Person } from '#shared/records/person';
import type { ChangeSet } from '#shared/records/tables';
import { plainDate } from '#shared/time/plain-date';
import { valueOf } from '../../../support/value-of';

let next = 0;
const context: CellContext = {
  language: 'en',
  personName: (id) => (id === 'anna' ? 'Anna' : ''),
  personNamed: (name) => (name === 'Anna' ? 'anna' : null),
  newId: () => `new-${(next += 1)}`,
  today: plainDate('2027-04-01'),
};

function partner(id: string, fields: Partial<Partner> = {}): Partner {
  return { ...emptyPartner, id, name: id, hue: 1, order: 0, ...fields };
}
function imported(text: string | Uint8Array, standing: readonly Partner[] = []) {
  const table = valueOf(readTable(typeof text === 'string' ? new TextEncoder().encode(text) : text));
  return planRegisterImport('partners', table, guessRegisterMapping('partners', table.head), { ...context, standing });
}
const addedRecords = (changes: ChangeSet) =>
  changes.flatMap((change) => (change.kind === 'add' ? [change.record] : []));

test('a Russian table with semicolons and dotted dates, in the letters of Windows, is understood by its heads', () => {
  const text =
    'Название;Вид;Телефон;Теги;Связаться;Общая аудитория\r\nРомашка;Медиа;+7 900;кофе, центр;11.03.2027;4\r\n';
  const bytes = Uint8Array.from(text, (letter) => windows1251(letter));
  expect(addedRecords(imported(bytes).changes)).toMatchObject([
    {
      name: 'Ромашка',
      kind: 'media',
      contacts: [{ phone: '+7 900' }],
      tags: ['кофе', 'центр'],
      nextContact: '2027-03-11',
      fit: { audience: 4, category: null },
    },
  ]);
});

test('a row without a name or with one that came before stays out, a cell that cannot be read costs its field; both with their row', () => {
  const { changes, problems } = imported(
    'Partner,Kind,Next contact,Kept by\nOak,company,2027-13-01,Nobody\n,media,,\nOAK,media,,\nAsh,Nonsense,2027-05-01,Anna\n',
  );
  expect(problems).toEqual([
    { row: 2, what: 'unreadable-cell', column: 'Next contact', text: '2027-13-01' },
    { row: 2, what: 'unreadable-cell', column: 'Kept by', text: 'Nobody' },
    { row: 3, what: 'no-name', column: null, text: 'media' },
    { row: 4, what: 'same-name', column: null, text: 'OAK' },
    { row: 5, what: 'unreadable-cell', column: 'Kind', text: 'Nonsense' },
  ]);
  expect(addedRecords(changes)).toMatchObject([
    { name: 'Oak', nextContact: null },
    { name: 'Ash', nextContact: '2027-05-01', ownerId: 'anna' },
  ]);
});

test('a known name is filled and changed, and what the file leaves empty stays', () => {
  const oak = partner('oak', { name: 'Oak', category: 'Wood', audience: 'Joiners' });
  const { changes, added, changed } = imported('partner;category;audience\noak;Furniture;\n', [oak]);
  expect([added, changed]).toEqual([0, 1]);
  expect(changes).toEqual([
    { kind: 'patch', table: 'partners', id: 'oak', before: { category: 'Wood' }, after: { category: 'Furniture' } },
  ]);
});

test('a name that lies in the archive brings its entry back, as when it is typed', () => {
  const oak = partner('oak', { name: 'Oak', archived: true });
  const { changes, added, changed } = imported('partner;category\noak;\n', [oak]);
  expect([added, changed]).toEqual([0, 1]);
  expect(changes).toEqual([
    { kind: 'patch', table: 'partners', id: 'oak', before: { archived: true }, after: { archived: false } },
  ]);
});

const text = fc
  .string({ unit: fc.constantFrom(...'aЁ ";,=+-@\'\n«»1'.split('')), maxLength: 12 })
  .map((each) => each.trim());
const words = fc.uniqueArray(
  text.filter((each) => each !== ''),
  { maxLength: 3 },
);
const day = fc.option(fc.constantFrom(plainDate('2027-03-01'), plainDate('2024-02-29')));
const score = fc.option(fc.integer({ min: 0, max: 5 }));
const anyPartner = fc
  .record({
    kind: fc.constantFrom(...PARTNER_KINDS),
    category: text,
    contact: text,
    tags: words,
    nextContact: day,
    contactEveryDays: fc.option(fc.nat({ max: 400 })),
    fit: fc.record({ audience: score, category: score, price: score, reputation: score }),
    ownerId: fc.option(fc.constant('anna')),
  })
  .map((fields) => partner('=Oak; "Ash"', fields));
const anyPerson = fc
  .record({
    email: text,
    notes: text,
    interests: words,
    roles: fc.subarray([...PERSON_ROLES]),
    birthday: day,
    path: fc.option(fc.constantFrom(...FUNNEL_STEPS)).map((step) => (step ? [{ step, on: context.today }] : [])),
  })
  .map((fields): Person => ({ ...emptyPerson, id: 'p', name: 'Anna', hue: 1, order: 0, ...fields }));

test('what is written in either language is read as the same, formulas and quotes included', () => {
  fc.assert(
    fc.property(anyPartner, anyPerson, fc.constantFrom('en' as const, 'ru' as const), (oak, anna, language) => {
      const writing = { ...context, language, withContacts: true };
      const partners = valueOf(readTable(new TextEncoder().encode(writeRegisterTable('partners', [oak], writing))));
      const people = valueOf(readTable(new TextEncoder().encode(writeRegisterTable('people', [anna], writing))));
      const toPartners = guessRegisterMapping('partners', partners.head);
      const toPeople = guessRegisterMapping('people', people.head);
      expect(toPartners).toEqual(columnsOf('partners').map(({ id }) => id));
      expect(toPeople).toEqual(columnsOf('people').map(({ id }) => id));
      const same = { changes: [], added: 0, changed: 0, same: 1, problems: [] };
      expect(planRegisterImport('partners', partners, toPartners, { ...context, standing: [oak] })).toEqual(same);
      expect(planRegisterImport('people', people, toPeople, { ...context, standing: [anna] })).toEqual(same);
    }),
    { numRuns: 40 },
  );
});

test('a table without contacts tells of nobody how they are reached, nor what is noted of them', () => {
  const secret = partner('Oak', {
    contact: 'SECRET',
    contacts: [{ id: 'c', name: 'SECRET', role: '', phone: 'SECRET', email: 'SECRET', messenger: '' }],
  });
  const of = { email: 'SECRET', phone: 'SECRET', messenger: 'SECRET', contact: 'SECRET', notes: 'SECRET' };
  const anna: Person = { ...emptyPerson, id: 'p', name: 'Anna', hue: 1, order: 0, ...of };
  const writing = { ...context, withContacts: false };
  expect(writeRegisterTable('partners', [secret], writing)).not.toContain('SECRET');
  expect(writeRegisterTable('people', [anna], writing)).toContain('Anna');
  expect(writeRegisterTable('people', [anna], writing)).not.toMatch(/SECRET|Notes/);
});

function windows1251(letter: string): number {
  const code = letter.charCodeAt(0);
  return code < 0x80 ? code : code - 0x410 + 0xc0;
}
