import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayScale } from '#shared/roadmap/day-scale';
import { isInWindow } from '#shared/roadmap/item-extent';
import { personRow } from '#shared/roadmap/person-row';
import { SCREEN_SIZES } from '#shared/roadmap/roadmap-sizes';
import { arbitraryRoadmap, arbitraryWindow, roadmapItem, sheet } from '../../support/arbitrary-roadmap';

const HEIGHT = 48;

test('in the row of a person no two shapes touch, all of the window is drawn or counted, and words stand clear', () => {
  fc.assert(
    fc.property(arbitraryRoadmap, arbitraryWindow, fc.nat(20), ({ tracks }, window, at) => {
      const scale = dayScale(window, 300, 1000);
      const items = tracks.flatMap((track) => track.items);
      const nextId = items[at % Math.max(items.length, 1)]?.id ?? null;
      const { words, measure } = sheet;
      const request = { scale, sizes: SCREEN_SIZES, measure, sayDate: words.date, saySlip: words.slip, height: HEIGHT };
      const row = personRow(items, nextId, request);
      expect(row.items.length + row.more).toBe(items.filter((item) => isInWindow(item, scale)).length);
      for (const [index, one] of row.items.entries())
        for (const other of row.items.slice(index + 1))
          expect(one.lane === other.lane && one.left < other.right && other.left < one.right).toBe(false);
      const { label } = row;
      if (!label) return;
      expect(label.x + label.width).toBeLessThanOrEqual(scale.right);
      const struck = row.items.filter(({ left, right }) => left < label.x + label.width && right > label.x);
      expect(struck).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('what is next is named beside its shape; without room for two letters it is not', () => {
  const { words, measure } = sheet;
  const request = {
    scale: dayScale({ from: 0, days: 100 }, 0, 1000),
    sizes: SCREEN_SIZES,
    measure,
    sayDate: words.date,
    saySlip: words.slip,
    height: HEIGHT,
  };
  const next = roadmapItem('Hosts a meeting', { first: 10 });
  expect(personRow([next], next.id, request).label?.text).toBe('Hosts a meeting');
  expect(personRow([next], null, request).label).toBeNull();
  const close = roadmapItem('Speaks', { first: 12 });
  expect(personRow([next, close], next.id, request).label).toBeNull();
});
