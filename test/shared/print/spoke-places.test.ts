import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spokePlaces, type SpokeWish } from '#shared/print/spoke-places';

const TURN = 2 * Math.PI;
const ROUNDING = 1e-6;
const anyWishes = fc
  .array(
    fc.record({
      angle: fc.double({ min: 0, max: TURN, noNaN: true }),
      innerEnd: fc.double({ min: 20, max: 80, noNaN: true }),
      breadth: fc.constantFrom(3, 5.5),
    }),
    { maxLength: 80 },
  )
  .map((wishes) => wishes.map((wish, at): SpokeWish => ({ ...wish, worth: (at * 37) % 997 })));

test('labels on spokes never touch, stand in the order of their days, and near to them', () => {
  fc.assert(
    fc.property(anyWishes, fc.constantFrom(0.1, 0.5), (wishes, farthest) => {
      const placed = [...spokePlaces(wishes, farthest)]
        .map(([at, place]) => ({ ...wishes[at]!, place }))
        .toSorted((one, other) => one.place - other.place);
      const pairs = placed.slice(1).map((next, at) => [placed[at]!, next] as const);
      const last = placed.at(-1);
      const around = last ? [[last, { ...placed[0]!, place: placed[0]!.place + TURN }] as const] : [];
      for (const { place, angle } of placed) expect(Math.abs(place - angle)).toBeLessThanOrEqual(farthest + ROUNDING);
      for (const [one, other] of pairs) expect(other.angle).toBeGreaterThanOrEqual(one.angle);
      for (const [one, other] of [...pairs, ...around]) {
        const apart = (other.place - one.place) * Math.max(one.innerEnd, other.innerEnd);
        expect(apart).toBeGreaterThanOrEqual((one.breadth + other.breadth) / 2 - ROUNDING);
      }
    }),
    { numRuns: 60 },
  );
});

test('a label that has room stands at its day, and the one of least worth gives way', () => {
  const alone = [{ angle: 1, innerEnd: 50, breadth: 3, worth: 1 }];
  expect(spokePlaces(alone, 0.1).get(0)).toBeCloseTo(1, 12);
  const crowd = Array.from({ length: 9 }, (_, worth) => ({ angle: 1, innerEnd: 50, breadth: 3, worth }));
  // of nine labels three millimetres apart those within 5 mm on both sides stay: the worthiest
  expect(new Set(spokePlaces(crowd, 0.1).keys())).toEqual(new Set([5, 6, 7, 8]));
});
