import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patchOf, reverse } from '#shared/kernel/change-set';
import { conflictsOf } from '#shared/people/conflicts';
import {
  filterPeople,
  PEOPLE_SORTS,
  peopleTexts,
  personOverviews,
  sortPeople,
  type PeopleFilter,
} from '#shared/people/person-overview';
import type { PlanTables } from '#shared/plan/registers/register';
import { mentionedBy, referencesIn } from '#shared/plan/registers/rewrite-references';
import { removePerson, type PersonFate } from '#shared/people/remove-person';
import type { Item } from '#shared/records/item';
import { emptyPerson, FUNNEL_STEPS, type Person } from '#shared/records/person';
import { TABLE_NAMES } from '#shared/records/tables';
import { plainDate } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';
import { anyOccurrencesAround, occurrence, wholeDays } from '../../support/arbitrary-occurrences';
import { anyReferringPlan } from '../../support/arbitrary-registers';
import { after, contents } from '../../support/plan-tables';
import { valueOf } from '../../support/value-of';

const TODAY = plainDate('2027-04-01');
/** Something of oneself in every field that a person has. */
const TOLD: Omit<Person, 'id' | 'name' | 'hue' | 'order' | 'archived'> = {
  contact: 'by the door',
  roles: ['core'],
  phone: '+44 20 7946 0000',
  email: 'one@mail.example',
  messenger: '@one',
  interests: ['music'],
  tags: ['one'],
  notes: 'dislikes calls',
  birthday: plainDate('1990-05-14'),
  path: [{ step: 'tries', on: plainDate('2027-03-01') }],
};
const ANY: PeopleFilter = { role: null, step: null, archived: false, text: '' };
const BY_NAME = { column: 'name', descending: false } as const;

function person(id: string, fields: Partial<Person> = {}): Person {
  return { ...emptyPerson, id, name: id, hue: 1, order: 0, ...fields };
}
function overviewsOf(people: readonly Person[]) {
  return personOverviews({ people, items: [] }, { texts: peopleTexts(people), today: TODAY });
}
function at(key: string, start: string, minutes: number, fields: Partial<Item> = {}) {
  const schedule = { kind: 'timed', start: plainDateTime(start), zone: 'UTC', minutes } as const;
  return occurrence(key, schedule, { ownerId: 'anna', ...fields });
}

test('people are found by role, by where they stand, and by every typed word', () => {
  const overviews = overviewsOf([
    person('Алёна', { roles: ['core'], interests: ['Music'] }),
    person('Boris', { roles: ['core', 'team'], path: [{ step: 'tries', on: plainDate('2027-03-01') }] }),
    person('Clara', { archived: true }),
  ]);
  const found = (filter: Partial<PeopleFilter>) =>
    filterPeople(sortPeople(overviews, BY_NAME), { ...ANY, ...filter }).map(({ id }) => id);
  expect(found({ role: 'core' })).toEqual(['Boris', 'Алёна']);
  expect(found({ step: 'tries' })).toEqual(['Boris']);
  expect(found({ step: 'none' })).toEqual(['Алёна']);
  expect(found({ text: 'алена MUSIC' })).toEqual(['Алёна']);
  expect(found({ archived: true })).toEqual(['Clara']);
});

test('nobody is lost or doubled by sorting, and the order of the records changes nothing', () => {
  const anyPeople = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), step: fc.constantFrom(...FUNNEL_STEPS) }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(anyPeople, fc.constantFrom(...PEOPLE_SORTS), fc.boolean(), (known, column, descending) => {
      const people = known.map(({ id, step }) => person(id, { path: [{ step, on: TODAY }] }));
      const list = (all: readonly Person[]) => sortPeople(overviewsOf(all), { column, descending }).map(({ id }) => id);
      expect(list(people).toSorted()).toEqual(people.map(({ id }) => id).toSorted());
      expect(list(people.toReversed())).toEqual(list(people));
    }),
    { numRuns: 40 },
  );
});

test('two things at once are a conflict; one that begins when the other ends, an idea, or a whole day is none', () => {
  const talk = at('talk', '2027-04-01T18:00', 120);
  const dinner = at('dinner', '2027-04-01T19:00', 60);
  const next = at('next', '2027-04-01T20:00', 60);
  const idea = at('idea', '2027-04-01T18:00', 300, { stage: 'idea' });
  const day = occurrence('day', wholeDays('2027-04-01'), { ownerId: 'anna' });
  const others = at('others', '2027-04-01T18:00', 300, { ownerId: 'boris' });
  const found = conflictsOf('anna', [next, day, dinner, idea, talk, others]);
  expect(found.map(({ first, second }) => [first.key, second.key])).toEqual([['talk', 'dinner']]);
});

test('conflicts do not depend on the order in which things are listed', () => {
  fc.assert(
    fc.property(anyOccurrencesAround(2027), (all) => {
      const own = all.map((each) => ({ ...each, item: { ...each.item, ownerId: 'anna' } }));
      expect(conflictsOf('anna', own.toReversed())).toEqual(conflictsOf('anna', own));
    }),
    { numRuns: 20 },
  );
});

function stays(plan: PlanTables, id: string): boolean {
  return TABLE_NAMES.some((table) => plan.all(table).some((record) => record.id === id));
}

/** What of the plan refers to somebody: each record with the fields that say so. */
function mentionsOf(plan: PlanTables, personId: string): readonly string[] {
  return TABLE_NAMES.flatMap((table) => {
    const references = referencesIn(table, 'people');
    return plan.all(table).flatMap((record) => (mentionedBy(record, references).has(personId) ? [record.id] : []));
  });
}

test('whoever is made nameless leaves nothing of themselves but their place in items; one undo brings them back', () => {
  fc.assert(
    fc.property(anyReferringPlan, (standing) => {
      const person = standing.all('people').find(({ id }) => id === 'one')!;
      const before = after(standing, patchOf('people', person, TOLD));
      const changes = valueOf(removePerson(before, 'one', { kind: 'anonymise', name: 'Somebody' }));
      const left = after(before, changes);
      const { id, hue, order } = person;
      const nameless = { ...emptyPerson, id, hue, order, name: 'Somebody', archived: true };
      expect(left.all('people').filter((each) => each.id === 'one')).toEqual([nameless]);
      const others = (plan: PlanTables) => contents({ all: (table) => (table === 'people' ? [] : plan.all(table)) });
      expect(others(left)).toEqual(others(before));
      expect(contents(after(left, reverse(changes)))).toEqual(contents(before));
    }),
    { numRuns: 40 },
  );
});

test('whoever is deleted is mentioned nowhere; all that was theirs is somebody else’s, if it is to be', () => {
  const anyFate = fc.constantFrom<PersonFate>({ kind: 'another', id: 'two' }, { kind: 'nobody' });
  fc.assert(
    fc.property(anyReferringPlan, anyFate, (before, fate) => {
      const changes = valueOf(removePerson(before, 'one', fate));
      const left = after(before, changes);
      expect(left.all('people').map(({ id }) => id)).toEqual(['two', 'three']);
      expect(mentionsOf(left, 'one')).toEqual([]);
      const passed = fate.kind === 'another' ? mentionsOf(before, 'one') : [];
      // what stood in the plan of the one who is gone may have been somebody else's to do
      const had = mentionsOf(before, 'two').filter((id) => stays(left, id));
      expect(new Set(mentionsOf(left, 'two'))).toEqual(new Set([...had, ...passed]));
      expect(contents(after(left, reverse(changes)))).toEqual(contents(before));
    }),
    { numRuns: 40 },
  );
});

/** The milestones of the general plan, and what it is measured against. Milestones never recur: none is a date of a series. */
function ofTheCommunity(plan: PlanTables): readonly string[] {
  const isGeneral = (item: Item) =>
    item.kind === 'milestone' && item.scope.kind === 'general' && item.seriesId === null;
  return [
    ...plan.all('items').filter(isGeneral),
    ...plan.all('baselines').filter(({ scope }) => scope.kind === 'general'),
  ].map(({ id }) => id);
}

test('the plan of somebody who is deleted goes with them: none of it comes to the community', () => {
  fc.assert(
    fc.property(anyReferringPlan, (before) => {
      const left = after(before, valueOf(removePerson(before, 'one', { kind: 'nobody' })));
      expect(ofTheCommunity(left)).toEqual(ofTheCommunity(before));
    }),
  );
});
