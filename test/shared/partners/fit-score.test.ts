import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitOf } from '#shared/partners/fit-score';
import { FIT_CRITERIA } from '#shared/records/partner';
import { firstSettings } from '#shared/records/settings';

const WEIGHTS = firstSettings('UTC').fitWeights;
const score = fc.option(fc.integer({ min: 0, max: 5 }));
const anyScores = fc.record({ audience: score, category: score, price: score, reputation: score });
const weight = fc.integer({ min: 0, max: 100 });
const anyWeights = fc.record({ audience: weight, category: weight, price: weight, reputation: weight });

test('the audience counts twice as much as each of the others', () => {
  expect(fitOf({ audience: 5, category: 0, price: 0, reputation: 0 }, WEIGHTS).value).toBeCloseTo(40);
  expect(fitOf({ audience: 0, category: 5, price: 5, reputation: 5 }, WEIGHTS).value).toBeCloseTo(60);
});

test('what is not scored is not zero: the rest makes up the whole', () => {
  expect(fitOf({ audience: 4, category: null, price: null, reputation: null }, WEIGHTS).value).toBeCloseTo(80);
  expect(fitOf({ audience: null, category: null, price: null, reputation: null }, WEIGHTS).value).toBeNull();
});

test('only the proportions of weights matter', () => {
  fc.assert(
    fc.property(anyScores, anyWeights, fc.constantFrom(0.1, 3, 7.5), (scores, weights, factor) => {
      const scaled = { ...weights };
      for (const criterion of FIT_CRITERIA) scaled[criterion] *= factor;
      const [own, other] = [fitOf(scores, weights).value, fitOf(scores, scaled).value];
      expect(other === null).toBe(own === null);
      expect(other ?? 0).toBeCloseTo(own ?? 0);
    }),
    { numRuns: 50 },
  );
});

test('a fit lies between 0 and 100, is the sum of what it is made of, and a better score never lowers it', () => {
  fc.assert(
    fc.property(anyScores, anyWeights, fc.constantFrom(...FIT_CRITERIA), (scores, weights, criterion) => {
      const { value, parts } = fitOf(scores, weights);
      if (value === null) return;
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(100 + 1e-9);
      expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(value);
      expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100);
      fc.pre(scores[criterion] !== null);
      expect(fitOf({ ...scores, [criterion]: 5 }, weights).value).toBeGreaterThanOrEqual(value - 1e-9);
    }),
    { numRuns: 50 },
  );
});
