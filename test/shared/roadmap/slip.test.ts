import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Baseline } from '#shared/records/baseline';
import { hasMoved, slipOf, withBaseline } from '#shared/roadmap/slip';
import { dateOfDay, dayNumber, plainDate } from '#shared/time/plain-date';
import { arbitraryRoadmap, roadmapItem, roadmapTrack } from '../../support/arbitrary-roadmap';

const day = (text: string) => dayNumber(plainDate(text));
const MARCH = { first: day('2027-03-01'), last: day('2027-03-01') };
const frozen = (dates: Baseline['dates']): Baseline => ({
  id: 'b',
  name: 'Spring',
  order: 0,
  frozenOn: plainDate('2027-01-01'),
  scope: { kind: 'general' },
  compared: true,
  dates,
});

test('right after a freeze nothing has slipped, and after a move everything by the days that it moved', () => {
  fc.assert(
    fc.property(arbitraryRoadmap, fc.integer({ min: -400, max: 400 }), ({ tracks }, days) => {
      const items = tracks.flatMap((track) => track.items.map((item) => ({ ...item, outcome: null })));
      const baseline = frozen(
        items.map(({ id, first, last }) => ({ itemId: id, first: dateOfDay(first), last: dateOfDay(last) })),
      );
      const measured = (by: number) =>
        withBaseline(
          [
            roadmapTrack(
              't',
              items.map((item) => ({ ...item, first: item.first + by, last: item.last + by })),
            ),
          ],
          baseline,
        ).flatMap((track) => track.items);
      expect(measured(0).filter((item) => hasMoved(item) || slipOf(item) !== null)).toEqual([]);
      for (const item of measured(days)) {
        expect(hasMoved(item)).toBe(days !== 0);
        expect(slipOf(item)).toEqual(days === 0 ? null : { kind: 'days', days });
      }
    }),
  );
});

test('a slip counts days over a leap day and the change of clocks as the calendar does', () => {
  const measured = (first: string, then: string) =>
    slipOf(roadmapItem('i', { first: day(then), last: day(then), baseline: { first: day(first), last: day(first) } }));
  expect(measured('2028-02-28', '2028-03-01')).toEqual({ kind: 'days', days: 2 });
  expect(measured('2027-02-28', '2027-03-01')).toEqual({ kind: 'days', days: 1 });
  expect(measured('2027-03-27', '2027-03-29')).toEqual({ kind: 'days', days: 2 });
});

test('a phase slips by its end: begun earlier it stands elsewhere, yet is not late', () => {
  const phase = roadmapItem('p', {
    shape: 'phase',
    first: MARCH.first - 5,
    last: MARCH.last + 30,
    baseline: { first: MARCH.first, last: MARCH.last + 30 },
  });
  expect(hasMoved(phase)).toBe(true);
  expect(slipOf(phase)).toBeNull();
});

test('what was reached is measured by the day on which it was, what was dropped is not measured', () => {
  const outcome = { stage: 'reached', day: MARCH.last + 8, reason: '' } as const;
  const reached = roadmapItem('m', { ...MARCH, baseline: MARCH, outcome });
  expect(slipOf(reached)).toEqual({ kind: 'days', days: 8 });
  expect(slipOf({ ...reached, outcome: { ...outcome, stage: 'dropped' } })).toBeNull();
});

test('without a baseline only what was reached late has slipped: against its own day, where the outcome has one', () => {
  const late = { stage: 'late', day: MARCH.last + 3, reason: '' } as const;
  expect(slipOf(roadmapItem('m', { ...MARCH, outcome: late }))).toEqual({ kind: 'days', days: 3 });
  expect(slipOf(roadmapItem('m', { ...MARCH, outcome: { ...late, day: null } }))).toEqual({ kind: 'late' });
  expect(slipOf(roadmapItem('m', { ...MARCH, outcome: { ...late, stage: 'reached' } }))).toBeNull();
});

test('what came after the freeze has no place in the baseline', () => {
  const [track] = withBaseline([roadmapTrack('t', [roadmapItem('new')])], frozen([]));
  expect(track!.items[0]!.baseline).toBeNull();
});
