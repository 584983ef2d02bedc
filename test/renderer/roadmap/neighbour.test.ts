import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutRoadmap } from '#shared/roadmap/layout-roadmap';
import { neighbourOf } from '../../../renderer/features/roadmap/neighbour';
import { arbitraryRoadmap, arbitraryWindow, sheet } from '../../support/arbitrary-roadmap';

test('arrows lead from the first item to every lane, and End to the last item', () => {
  fc.assert(
    fc.property(arbitraryRoadmap, arbitraryWindow, (plan, window) => {
      const items = layoutRoadmap(plan, window, sheet).bands.flatMap((band) => band.items);
      fc.pre(items.length > 0);
      const top = items.find(({ lane }) => items.every((other) => other.lane >= lane))!;
      const lanes = new Set<number>();
      for (let id: string | null = top.item.id; id !== null; id = neighbourOf(id, 'ArrowDown', items))
        lanes.add(items.find(({ item }) => item.id === id)!.lane);
      expect(lanes).toEqual(new Set(items.map(({ lane }) => lane)));
      expect(neighbourOf(top.item.id, 'End', items)).toBe(items.at(-1)!.item.id);
    }),
    { numRuns: 40 },
  );
});

test('right and left lead there and back within a lane, and up and down end at the edges', () => {
  fc.assert(
    fc.property(arbitraryRoadmap, arbitraryWindow, (plan, window) => {
      const items = layoutRoadmap(plan, window, sheet).bands.flatMap((band) => band.items);
      const turnedBack = items.filter(({ item }) => {
        const right = neighbourOf(item.id, 'ArrowRight', items);
        return right !== null && neighbourOf(right, 'ArrowLeft', items) !== item.id;
      });
      expect(turnedBack).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
