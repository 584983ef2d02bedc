import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circleBy, daysShort, dependenciesOf, type Dependency } from '#shared/roadmap/dependencies';
import { shiftDependents } from '#shared/roadmap/shift-dependents';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { roadmapItem } from '../../support/arbitrary-roadmap';

const day = (text: string) => dayNumber(plainDate(text));
const waits = (laterId: string, earlierId: string, lagDays = 0): Dependency => ({
  id: `${earlierId}>${laterId}`,
  earlierId,
  laterId,
  lagDays,
});
const phase = (id: string, first: string, last: string) =>
  roadmapItem(id, { shape: 'phase', first: day(first), last: day(last) });

test('a phase begins the morning after what it waits for, a milestone may be on its last day', () => {
  const talks = phase('talks', '2027-03-01', '2027-04-07');
  expect(daysShort(talks, phase('sales', '2027-03-29', '2027-05-01'), 0)).toBe(10);
  expect(daysShort(talks, phase('sales', '2027-04-08', '2027-05-01'), 0)).toBe(0);
  expect(daysShort(talks, roadmapItem('agreed', { first: day('2027-04-07') }), 0)).toBe(0);
  expect(daysShort(talks, roadmapItem('agreed', { first: day('2027-04-07') }), 3)).toBe(3);
});

test('what is dropped holds nobody up, and what is reached has waited enough', () => {
  const late = phase('late', '2027-03-01', '2027-04-07');
  const early = roadmapItem('early', { first: day('2027-03-05') });
  expect(daysShort({ ...late, status: 'cancelled' }, early, 0)).toBe(0);
  expect(daysShort(late, { ...early, status: 'done' }, 0)).toBe(0);
});

test('a circle is named by its way', () => {
  const chain = [waits('b', 'a'), waits('c', 'b'), waits('d', 'c'), waits('x', 'a')];
  expect(circleBy('d', 'a', chain)).toEqual(['a', 'b', 'c', 'd']);
  expect(circleBy('a', 'd', chain)).toBeNull();
  expect(circleBy('a', 'a', [])).toEqual(['a']);
});

test('only dependencies between whole items count', () => {
  const whole = (itemId: string) => ({ itemId, originalStart: null });
  const relation = { id: 'r', type: 'depends-on', from: whole('b'), to: whole('a'), lagDays: 2 } as const;
  const others = [
    { ...relation, type: 'belongs-to' as const },
    { ...relation, to: { itemId: 'a', originalStart: '2027-03-04' } },
  ];
  expect(dependenciesOf([relation, ...others])).toEqual([{ id: 'r', earlierId: 'a', laterId: 'b', lagDays: 2 }]);
});

test('dependents move by just enough, and theirs after them', () => {
  const a = phase('a', '2027-03-01', '2027-03-20');
  const items = new Map(
    [
      phase('b', '2027-03-11', '2027-03-15'),
      phase('c', '2027-03-17', '2027-03-18'),
      phase('far', '2027-06-01', '2027-06-02'),
    ].map((item) => [item.id, item]),
  );
  const shifts = shiftDependents([a], items, [waits('b', 'a'), waits('c', 'b'), waits('far', 'c')]);
  expect(shifts.map(({ item, days }) => [item.id, days])).toEqual([
    ['b', 10],
    ['c', 9],
  ]);
});

const chainOfItems = fc.array(
  fc.record({ start: fc.integer({ min: 0, max: 60 }), days: fc.integer({ min: 1, max: 20 }) }),
  { minLength: 2, maxLength: 12 },
);
const ties = fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 0, max: 5 })), { maxLength: 24 });

test('after the shift nothing that waits for what moved begins too early, and nothing moved earlier', () => {
  fc.assert(
    fc.property(chainOfItems, ties, (places, pairs) => {
      const items = new Map(
        places.map(({ start, days }, at) => {
          const id = String(at).padStart(2, '0');
          return [id, roadmapItem(id, { shape: 'phase', first: start, last: start + days - 1 })];
        }),
      );
      const id = (at: number) => String(at % places.length).padStart(2, '0');
      // ties lead from lower to higher, so there is no circle
      const dependencies = pairs
        .filter(([one, other]) => id(one) < id(other))
        .map(([one, other, lag]) => waits(id(other), id(one), lag));
      const moved = items.get('00')!;
      const shifts = shiftDependents([moved], items, dependencies);
      const after = new Map(items);
      for (const { item, days } of shifts) {
        expect(days).toBeGreaterThan(0);
        after.set(item.id, { ...item, first: item.first + days, last: item.last + days });
      }
      const touched = new Set(['00', ...shifts.map(({ item }) => item.id)]);
      const tooEarly = dependencies.filter(
        ({ earlierId, laterId, lagDays }) =>
          touched.has(earlierId) && daysShort(after.get(earlierId)!, after.get(laterId)!, lagDays) > 0,
      );
      expect(tooEarly).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('a circle that a foreign plan holds does not go on for ever', () => {
  const items = new Map([roadmapItem('a'), roadmapItem('b')].map((item) => [item.id, item]));
  const moved = { ...items.get('a')!, first: items.get('a')!.first + 5, last: items.get('a')!.last + 5 };
  const shifts = shiftDependents([moved], items, [waits('b', 'a'), waits('a', 'b')]);
  expect(shifts.map(({ item, days }) => [item.id, days])).toEqual([['b', 5]]);
});
