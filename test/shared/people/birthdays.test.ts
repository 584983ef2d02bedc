import fc from 'fast-check';
import { expect, test } from 'vitest';
import { birthdaysIn, celebratedBy } from '#shared/people/birthdays';
import { emptyPerson, type Person } from '#shared/records/person';
import { everything, type Selection } from '#shared/records/selection';
import { dateOfDay, plainDate } from '#shared/time/plain-date';
import { dayOf } from '../../support/arbitrary-occurrences';

function born(on: string, fields: Partial<Person> = {}): Person {
  return { ...emptyPerson, id: on, name: on, hue: 1, order: 0, birthday: plainDate(on), ...fields };
}
const year = (number: number) => ({ first: dayOf(`${number}-01-01`), last: dayOf(`${number}-12-31`) });
const told = (people: readonly Person[], number: number) =>
  birthdaysIn(people, year(number)).map(({ day, age }) => [dateOfDay(day), age]);

test('a birthday comes every year on its day, and says how old somebody becomes', () => {
  const anna = born('1990-05-14');
  expect(told([anna], 2027)).toEqual([['2027-05-14', 37]]);
  expect(told([anna], 2028)).toEqual([['2028-05-14', 38]]);
});

test('who is born on 29 February is congratulated on 1 March in a common year: never before their day', () => {
  const leap = born('2000-02-29');
  expect(told([leap], 2028)).toEqual([['2028-02-29', 28]]);
  expect(told([leap], 2027)).toEqual([['2027-03-01', 27]]);
  expect(birthdaysIn([leap], { first: dayOf('2027-02-01'), last: dayOf('2027-02-28') })).toEqual([]);
});

test('nobody has a birthday before they are born, on that very day, in the archive, or without a date', () => {
  expect(told([born('2027-05-14'), born('2030-05-14')], 2027)).toEqual([]);
  expect(told([born('1990-05-14', { archived: true }), born('1990-05-14', { birthday: null })], 2027)).toEqual([]);
});

test('over any days each birthday is told once a year, in the order of days, as if each day were asked by itself', () => {
  const anyPeople = fc.array(
    fc.integer({ min: dayOf('1950-01-01'), max: dayOf('2010-12-31') }).map((day) => born(dateOfDay(day))),
    { maxLength: 8 },
  );
  const anyFirst = fc.integer({ min: dayOf('2026-11-01'), max: dayOf('2028-03-05') });
  fc.assert(
    fc.property(anyPeople, anyFirst, fc.integer({ min: 0, max: 60 }), (people, first, length) => {
      const whole = birthdaysIn(people, { first, last: first + length });
      const byDay = Array.from({ length: length + 1 }, (_, at) =>
        birthdaysIn(people, { first: first + at, last: first + at }),
      ).flat();
      expect(whole).toEqual(byDay);
      const onTheirDay = whole.filter(({ person }) => !person.id.endsWith('-02-29'));
      for (const { day, person } of onTheirDay) expect(dateOfDay(day).slice(5)).toBe(person.id.slice(5));
    }),
    { numRuns: 60 },
  );
});

test('a filter leaves the birthdays of its owners, tags and words; one that asks for what people have not leaves none', () => {
  const people = [
    born('1990-05-14', { id: 'anna', name: 'Алёна', tags: ['core'] }),
    born('1991-05-14', { id: 'boris' }),
  ];
  const left = (fields: Partial<Selection>) => {
    const isMeant = celebratedBy({ ...everything, ...fields });
    return isMeant ? people.filter(isMeant).map(({ id }) => id) : null;
  };
  expect(left({})).toEqual(['anna', 'boris']);
  expect(left({ ownerIds: ['boris', null] })).toEqual(['boris']);
  expect(left({ tags: ['core'] })).toEqual(['anna']);
  expect(left({ text: 'алена' })).toEqual(['anna']);
  expect(left({ scope: { kind: 'general' } })).toEqual([]);
  expect(left({ scope: { kind: 'person', personId: 'boris' } })).toEqual(['boris']);
  for (const fields of [{ kinds: ['event' as const] }, { calendarIds: ['club'] }, { channelIds: [] }, { statuses: [] }])
    expect(left(fields)).toBeNull();
});
