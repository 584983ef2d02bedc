import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyShift } from '#shared/records/event';
import { openTasks, taskReach } from '#shared/people/tasks';
import { weeklyLoad } from '#shared/people/weekly-load';
import type { Occurrence } from '#shared/plan/occurrence';
import { statusOf } from '#shared/records/status';
import { anyOccurrencesAround, dayOf, occurrence, wholeDays } from '../../support/arbitrary-occurrences';

const YEAR = { day: dayOf('2026-11-02'), weeks: 80, weekStart: 'monday' } as const;
const check = (id: string, fields: object = {}) => ({
  id,
  text: id,
  ownerId: 'anna',
  dueDays: 0,
  done: false,
  ...fields,
});

const source = ({ key, item, span }: Occurrence) => ({ key, item, firstDay: span.firstDay });

test('an item weighs on its owner, its hosts and those on a shift, in each week that it touches', () => {
  const roster = [{ ...emptyShift, role: 'Door', personIds: ['vera'] }];
  const camp = occurrence('camp', wholeDays('2027-03-06', '2027-03-08'), {
    ownerId: 'anna',
    hostIds: ['boris'],
    roster,
  });
  const weeks = { day: dayOf('2027-03-03'), weeks: 3, weekStart: 'monday' } as const;
  for (const person of ['anna', 'boris', 'vera'])
    expect(weeklyLoad(person, [camp], weeks)).toEqual([
      { firstDay: dayOf('2027-03-01'), items: 1 },
      { firstDay: dayOf('2027-03-08'), items: 1 },
      { firstDay: dayOf('2027-03-15'), items: 0 },
    ]);
  expect(weeklyLoad('anna', [camp], { ...weeks, weekStart: 'sunday' })[0]?.firstDay).toBe(dayOf('2027-02-28'));
});

test('ideas and what is cancelled take nobody’s time', () => {
  const dates = (['idea', 'cancelled'] as const).map((stage) =>
    occurrence(stage, wholeDays('2027-03-06'), { ownerId: 'anna', stage }),
  );
  expect(weeklyLoad('anna', dates, YEAR).every(({ items }) => items === 0)).toBe(true);
});

test('the load of weeks is the same in whatever order items come, and each item counts once in every week that it touches', () => {
  fc.assert(
    fc.property(anyOccurrencesAround(2027), (all) => {
      const own = all.map((each) => ({ ...each, item: { ...each.item, ownerId: 'anna' } }));
      const load = weeklyLoad('anna', own, YEAR);
      expect(weeklyLoad('anna', own.toReversed(), YEAR)).toEqual(load);
      const takingTime = own.filter(({ item }) => !['idea', 'cancelled'].includes(statusOf(item)));
      for (const { firstDay, items } of load)
        expect(items).toBe(
          takingTime.filter(({ span }) => span.firstDay <= firstDay + 6 && span.lastDay >= firstDay).length,
        );
    }),
    { numRuns: 30 },
  );
});

test('the load of somebody is the sum of what each half of the items brings', () => {
  fc.assert(
    fc.property(anyOccurrencesAround(2027), fc.nat({ max: 60 }), (all, cut) => {
      const own = all.map((each) => ({ ...each, item: { ...each.item, ownerId: 'anna' } }));
      const [one, other] = [own.slice(0, cut), own.slice(cut)].map((half) => weeklyLoad('anna', half, YEAR));
      expect(weeklyLoad('anna', own, YEAR).map(({ items }) => items)).toEqual(
        one!.map(({ items }, week) => items + other![week]!.items),
      );
    }),
    { numRuns: 30 },
  );
});

test('tasks come by their day, which is told from the start of their item; undated ones last, done ones not', () => {
  const checklist = [
    check('undated', { dueDays: null }),
    check('done', { done: true }),
    check('after', { dueDays: 2 }),
    check('before', { dueDays: -7 }),
    check('of-boris', { ownerId: 'boris' }),
    check('of-nobody', { ownerId: null }),
  ];
  const dinner = source(occurrence('dinner', wholeDays('2027-03-10'), { checklist }));
  const off = source(occurrence('off', wholeDays('2027-03-10'), { checklist, stage: 'cancelled' }));
  expect(openTasks([dinner, off], 'anna').map(({ entry, due }) => [entry.id, due])).toEqual([
    ['before', dayOf('2027-03-03')],
    ['after', dayOf('2027-03-12')],
    ['undated', null],
  ]);
  expect(openTasks([dinner], null).map(({ entry }) => entry.id)).toEqual(['before', 'of-boris', 'after', 'undated']);
});

test('around a period tasks are looked for as far as the farthest lie from their items; done and undated ones reach nowhere', () => {
  const items = [
    [check('early', { dueDays: -30 }), check('undated', { dueDays: null })],
    [check('late', { dueDays: 9 }), check('done', { dueDays: 99, done: true })],
    [check('of-nobody', { dueDays: -99, ownerId: null })],
  ].map((checklist, at) => occurrence(`o${at}`, wholeDays('2027-03-10'), { checklist }).item);
  expect(taskReach(items)).toEqual({ earliest: -30, latest: 9 });
  expect(taskReach([])).toBeNull();
});
