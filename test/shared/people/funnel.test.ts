import fc from 'fast-check';
import { expect, test } from 'vitest';
import { funnelCounts, funnelMoves, movesIn, partOf, stepOn, withMove } from '#shared/people/funnel';
import { FUNNEL_STEPS } from '#shared/records/person';
import { dateOfDay, dayNumber, plainDate } from '#shared/time/plain-date';
import { anyDay } from '../../support/arbitrary-partners';

const anyPath = fc
  .array(fc.record({ step: fc.constantFrom(...FUNNEL_STEPS), on: anyDay }), { maxLength: 6 })
  .map((moves) => moves.reduce<ReturnType<typeof withMove>>(withMove, []));
const anyPeople = fc.array(
  anyPath.map((path) => ({ path: [...path] })),
  { maxLength: 12 },
);

test('somebody stands where the last move before a day took them, and nowhere before the first', () => {
  const path = withMove(withMove([], { step: 'tries', on: plainDate('2027-03-01') }), {
    step: 'notices',
    on: plainDate('2027-01-01'),
  });
  expect(stepOn(path, plainDate('2026-12-31'))).toBeNull();
  expect(stepOn(path, plainDate('2027-02-28'))).toBe('notices');
  expect(stepOn(path, plainDate('2027-03-01'))).toBe('tries');
});

test('a move lies in the path by its date, and takes the place of another on that day', () => {
  fc.assert(
    fc.property(anyPath, fc.constantFrom(...FUNNEL_STEPS), anyDay, (path, step, on) => {
      const moved = withMove(path, { step, on });
      expect(stepOn(moved, on)).toBe(step);
      expect(moved.map((move) => move.on)).toEqual([...new Set(moved.map((move) => move.on))].toSorted());
    }),
    { numRuns: 60 },
  );
});

test('each of the fifteen steps belongs to one of three parts, five to each', () => {
  expect(FUNNEL_STEPS.map(partOf)).toEqual([
    ...Array.from({ length: 5 }, () => 'observer'),
    ...Array.from({ length: 5 }, () => 'engaged'),
    ...Array.from({ length: 5 }, () => 'promoter'),
  ]);
});

test('everybody whose path has begun stands on exactly one step, in whatever order they are listed', () => {
  fc.assert(
    fc.property(anyPeople, anyDay, (people, day) => {
      const counts = funnelCounts(people, day);
      expect(Object.values(counts.steps).reduce((sum, count) => sum + count, 0)).toBe(counts.total);
      expect(funnelCounts(people.toReversed(), day)).toEqual(counts);
    }),
    { numRuns: 60 },
  );
});

test('who came to a step less who left it is what the step has grown by', () => {
  fc.assert(
    fc.property(anyPeople, anyDay, anyDay, (people, one, other) => {
      const [before, last] = one < other ? [one, other] : [other, one];
      const moves = funnelMoves(people, { before, last });
      const [then, now] = [funnelCounts(people, before), funnelCounts(people, last)];
      for (const step of FUNNEL_STEPS)
        expect(moves.came[step] - moves.left[step]).toBe(now.steps[step] - then.steps[step]);
      expect(moves.entered).toBe(now.total - then.total);
    }),
    { numRuns: 60 },
  );
});

test('those who take part, recommend and recruit are the active share', () => {
  const day = plainDate('2027-03-01');
  const people = FUNNEL_STEPS.map((step) => ({ path: [{ step, on: day }] }));
  expect(funnelCounts(people, day)).toMatchObject({ active: 3, activeShare: 0.2 });
  expect(funnelCounts([], day).activeShare).toBeNull();
});

test('every move of a period is told once with its date and where it came from, the latest first', () => {
  fc.assert(
    fc.property(anyPeople, anyDay, anyDay, (people, one, other) => {
      const [before, last] = one < other ? [one, other] : [other, one];
      const moves = movesIn(people, { before, last });
      expect(moves.map(({ on }) => on)).toEqual(
        moves
          .map(({ on }) => on)
          .toSorted()
          .toReversed(),
      );
      expect(moves).toHaveLength(
        people.flatMap(({ path }) => path.filter(({ on }) => on > before && on <= last)).length,
      );
      for (const { person, on, step, from } of moves) {
        expect(stepOn(person.path, on)).toBe(step);
        expect(stepOn(person.path, dateOfDay(dayNumber(on) - 1))).toBe(from);
      }
    }),
    { numRuns: 60 },
  );
});

test('two moves of somebody on one day, as merged paths have them, are told apart', () => {
  const on = plainDate('2027-03-01');
  const path = [FUNNEL_STEPS[0], FUNNEL_STEPS[1], FUNNEL_STEPS[0]].map((step) => ({ step, on }));
  const places = movesIn([{ path }], { before: plainDate('2027-01-01'), last: on }).map(({ place }) => place);
  expect(new Set(places).size).toBe(3);
});
