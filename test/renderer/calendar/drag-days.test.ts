import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draggedDays } from '../../../renderer/features/calendar/day/drag-days';

const anyDay = fc.integer({ min: 20_000, max: 21_000 });
const held = { first: 20_500, last: 20_504 };

test('dragging over days makes something on all of them, whichever way', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (from, to) => {
      const days = draggedDays({ kind: 'create', from, to }, { first: from, last: from });
      expect(days).toEqual({ first: Math.min(from, to), last: Math.max(from, to) });
    }),
  );
});

test('moving keeps the length and goes as far as the pointer went, wherever the bar was taken', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (from, to) => {
      const days = draggedDays({ kind: 'move', key: 'a', from, to }, held);
      expect(days.last - days.first).toBe(held.last - held.first);
      expect(days.first - held.first).toBe(to - from);
    }),
  );
});

test('stretching moves one end and never past the other', () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.constantFrom('start' as const, 'end' as const), (from, to, edge) => {
      const days = draggedDays({ kind: 'stretch', key: 'a', edge, from, to }, held);
      expect(days.first).toBeLessThanOrEqual(days.last);
      expect(edge === 'start' ? days.last : days.first).toBe(edge === 'start' ? held.last : held.first);
    }),
  );
});
