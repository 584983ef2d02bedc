import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HATCHES, hatchPath } from '#shared/print/hatch-path';

test('every line of a hatch lies within its rectangle', () => {
  const side = fc.double({ min: 0.5, max: 20, noNaN: true });
  const hatch = fc.constantFrom(...HATCHES.slice(1)) as fc.Arbitrary<Exclude<(typeof HATCHES)[number], 'solid'>>;
  fc.assert(
    fc.property(side, side, side, side, hatch, (x, y, width, height, kind) => {
      const path = hatchPath({ x, y, width, height }, kind, 0.62);
      const points = [...path.matchAll(/([ML])(-?[\d.]+) (-?[\d.]+)/g)].map(
        (match) => [+match[2]!, +match[3]!] as const,
      );
      const outside = points.filter(
        ([atX, atY]) => atX < x - 0.01 || atX > x + width + 0.01 || atY < y - 0.01 || atY > y + height + 0.01,
      );
      expect(outside).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
