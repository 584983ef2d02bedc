import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placePanel } from '../../../renderer/ui/place-panel';

const VIEWPORT = { width: 1280, height: 800 };
const PANEL = { width: 520, height: 300 };

test('a panel stands below its anchor, at its left edge', () => {
  const placed = placePanel({ left: 300, top: 100, width: 104, height: 144 }, PANEL, VIEWPORT);
  expect(placed).toMatchObject({ left: 300, top: 252, side: 'below', tail: 52 });
});

test('without room below it flips above, and at the right edge it moves in while its tail still points to the anchor', () => {
  const placed = placePanel({ left: 1170, top: 620, width: 104, height: 144 }, PANEL, VIEWPORT);
  expect(placed).toMatchObject({ left: 752, top: 312, side: 'above', tail: 470 });
});

test('without room on either side it lies over its anchor', () => {
  expect(placePanel({ left: 0, top: 52, width: 1280, height: 748 }, PANEL, VIEWPORT).side).toBe('over');
});

test('it is never cut while it fits into the viewport', () => {
  const length = (most: number) => fc.integer({ min: 0, max: most });
  fc.assert(
    fc.property(
      fc.record({ left: length(1400), top: length(900), width: length(600), height: length(600) }),
      fc.record({ width: length(1264), height: length(784) }),
      (anchor, panel) => {
        const { left, top } = placePanel(anchor, panel, VIEWPORT);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(left + panel.width).toBeLessThanOrEqual(1272);
        expect(top + panel.height).toBeLessThanOrEqual(792);
      },
    ),
  );
});
