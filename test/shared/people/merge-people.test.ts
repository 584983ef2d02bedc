import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reverse } from '#shared/kernel/change-set';
import { duplicatePeople } from '#shared/people/duplicates';
import { mergePreview, SINGLE_FACTS } from '#shared/people/merge-preview';
import { mergeEntries } from '#shared/plan/registers/merge-entries';
import { emptyPerson, type FunnelStep, type Person } from '#shared/records/person';
import { add } from '#shared/records/tables';
import { plainDate } from '#shared/time/plain-date';
import { anyReferringPlan } from '../../support/arbitrary-registers';
import { after, contents, planTables } from '../../support/plan-tables';
import { occurrence, wholeDays } from '../../support/arbitrary-occurrences';
import { valueOf } from '../../support/value-of';

function person(id: string, fields: Partial<Person> = {}): Person {
  return { ...emptyPerson, id, name: id, hue: 1, order: 0, ...fields };
}
const pairs = (people: readonly Person[]) => duplicatePeople(people).map(({ ids, by }) => [by, ...ids]);

test('two look alike by name, e-mail or messenger, whatever the letters and the way to write it', () => {
  expect(pairs([person('a', { name: 'Алёна Кузнецова' }), person('b', { name: ' АЛЕНА  кузнецова' })])).toEqual([
    ['name', 'a', 'b'],
  ]);
  expect(
    pairs([person('a', { email: 'Anna@Example.org' }), person('b', { contact: 'write to anna@example.org' })]),
  ).toEqual([['email', 'a', 'b']]);
  expect(pairs([person('a', { messenger: '@Anna' }), person('b', { messenger: 'https://t.me/anna/' })])).toEqual([
    ['messenger', 'a', 'b'],
  ]);
  expect(pairs([person('a'), person('b'), person('c', { messenger: '@a' })])).toEqual([]);
});

test('who shares name and e-mail is told once, and the order of the list changes no pair', () => {
  const twins = [person('a', { name: 'Anna', email: 'a@b.cd' }), person('b', { name: 'Anna', email: 'a@b.cd' })];
  expect(pairs(twins)).toEqual([['name', 'a', 'b']]);
  expect(pairs(twins.toReversed())).toEqual([['name', 'b', 'a']]);
});

test('the preview says what is taken over, what is lost and how many items pass', () => {
  const anna = person('anna', { email: 'a@b.cd', phone: '1', birthday: plainDate('1990-05-14') });
  const into = person('into', { email: 'other@b.cd' });
  const items = [
    occurrence('owned', wholeDays('2027-03-10'), { ownerId: 'anna' }).item,
    occurrence('task', wholeDays('2027-03-10'), {
      checklist: [{ id: 'c', text: 'Call', ownerId: 'anna', dueDays: 0, done: false }],
    }).item,
    occurrence('other', wholeDays('2027-03-10'), { ownerId: 'into' }).item,
  ];
  expect(mergePreview(anna, into, items)).toEqual({ items: 2, taken: ['phone', 'birthday'], lost: ['email'] });
});

test('a merge does what its preview says, and one undo parts the two again', () => {
  const anyFacts = fc.record({
    email: fc.constantFrom('', 'a@b.cd', 'c@d.ef'),
    phone: fc.constantFrom('', '1', '2'),
    notes: fc.constantFrom('', 'Rides', 'Sings'),
  });
  fc.assert(
    fc.property(anyReferringPlan, anyFacts, anyFacts, (before, ofOne, ofTwo) => {
      const people = before.all('people');
      const [one, two] = [people.find(({ id }) => id === 'one')!, people.find(({ id }) => id === 'two')!];
      const plan = after(before, [
        { kind: 'patch', table: 'people', id: 'one', before: one, after: { ...one, ...ofOne } },
        { kind: 'patch', table: 'people', id: 'two', before: two, after: { ...two, ...ofTwo } },
      ]);
      const [from, into] = [
        plan.all('people').find(({ id }) => id === 'one')!,
        plan.all('people').find(({ id }) => id === 'two')!,
      ];
      const { taken } = mergePreview(from, into, plan.all('items'));
      const changes = valueOf(mergeEntries(plan, 'people', 'one', 'two'));
      const merged = after(plan, changes);
      const left = merged.all('people').find(({ id }) => id === 'two')!;
      expect(merged.all('people').some(({ id }) => id === 'one')).toBe(false);
      for (const fact of SINGLE_FACTS) expect(left[fact]).toEqual(taken.includes(fact) ? from[fact] : into[fact]);
      expect(contents(after(merged, reverse(changes)))).toEqual(contents(plan));
    }),
    { numRuns: 30 },
  );
});

test('the moves of both stand by their days, and on one day the one that stays has the last word', () => {
  const moves = (...path: readonly (readonly [FunnelStep, string])[]) =>
    path.map(([step, on]) => ({ step, on: plainDate(on) }));
  const goes = person('goes', { path: moves(['notices', '2027-02-01'], ['ignores', '2027-03-01']) });
  const stays = person('stays', { path: moves(['ignores', '2027-01-01'], ['tries', '2027-03-01']) });
  const plan = planTables([add('people', goes), add('people', stays)]);
  const [merged] = after(plan, valueOf(mergeEntries(plan, 'people', 'goes', 'stays'))).all('people');
  expect(merged?.path.map(({ step, on }) => `${on} ${step}`)).toEqual([
    '2027-01-01 ignores',
    '2027-02-01 notices',
    '2027-03-01 ignores',
    '2027-03-01 tries',
  ]);
});
