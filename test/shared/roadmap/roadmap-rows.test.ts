import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Milestone } from '#shared/records/milestone';
import { emptyItem } from '#shared/records/item';
import { editRow, type EditedColumn } from '#shared/roadmap/edit-row';
import { ROADMAP_COLUMNS, roadmapRows, sortRows, type RoadmapColumn } from '#shared/roadmap/roadmap-rows';
import { withEndAt } from '#shared/roadmap/swap-ends';
import { dateOfDay, dayNumber, plainDate } from '#shared/time/plain-date';
import { arbitraryRoadmap } from '../../support/arbitrary-roadmap';

const today = dayNumber(plainDate('2027-03-11'));
const days = (first: string, last: string) =>
  ({ kind: 'all-day', first: plainDate(first), last: plainDate(last) }) as const;
const milestone = (id: string, fields: Partial<Milestone> = {}): Milestone => ({
  ...(emptyItem({ id, uid: id, now: 0, kind: 'milestone', title: id, schedule: null, calendarId: 'c' }) as Milestone),
  ...fields,
});
const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
const rowsOf = (plan: Parameters<typeof roadmapRows>[0]) =>
  roadmapRows(plan, { milestoneOf: (id) => milestone(id), nameOf: () => '' });

test('a table has a row for each item of the plan, track by track', () => {
  fc.assert(
    fc.property(arbitraryRoadmap, ({ tracks }) => {
      const rows = rowsOf(tracks);
      const ids = tracks.flatMap(({ items }) => items.map(({ id }) => id));
      expect(rows.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
      const places = rows.map(({ trackPlace }) => trackPlace);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }),
  );
});

test('sorted by any column, either way, the same rows stand there, and what is empty stands last', () => {
  fc.assert(
    fc.property(
      arbitraryRoadmap,
      fc.constantFrom(...ROADMAP_COLUMNS),
      fc.boolean(),
      ({ tracks }, column, descending) => {
        const rows = rowsOf(tracks);
        const sorted = sortRows(rows, { column, descending }, compare);
        expect(sorted.map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
        const titles = sortRows(rows, { column: 'title', descending }, compare).map(({ item }) => item.title);
        expect(titles.slice(titles.indexOf('') < 0 ? titles.length : titles.indexOf('')).join('')).toBe('');
      },
    ),
  );
});

test('numbers and days are sorted as such', () => {
  const tracks = [
    {
      track: null,
      items: [9, 10, 100].map((last) => ({ ...item(`to ${last}`), last })),
    },
  ];
  const by = (column: RoadmapColumn, descending: boolean) =>
    sortRows(rowsOf(tracks), { column, descending }, compare).map(({ id }) => id);
  expect(by('end', true)).toEqual(['to 100', 'to 10', 'to 9']);
  expect(by('days', false)).toEqual(['to 9', 'to 10', 'to 100']);
});

test('an end that would come before the start changes places with it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 20_000, max: 21_000 }),
      fc.nat(50),
      fc.integer({ min: 19_900, max: 21_100 }),
      fc.constantFrom('start' as const, 'end' as const),
      (first, length, day, edge) => {
        const before = { kind: 'all-day', first: dateOfDay(first), last: dateOfDay(first + length) } as const;
        const { schedule, swapped } = withEndAt(before, edge, dateOfDay(day));
        const other = edge === 'start' ? before.last : before.first;
        expect([schedule.first, schedule.last].toSorted()).toEqual([dateOfDay(day), other].toSorted());
        expect(schedule.first <= schedule.last).toBe(true);
        expect(swapped).toBe(edge === 'start' ? day > first + length : day < first);
      },
    ),
  );
});

test('a cell takes what a person types, and says what it cannot take', () => {
  const phase = milestone('phase', { shape: 'phase', schedule: days('2027-03-01', '2027-03-10') });
  const edit = (column: EditedColumn, typed: string, of = phase) => {
    const edited = editRow(of, column, typed, today);
    if (!edited.ok) return edited.problem.kind;
    const [change] = edited.value.changes;
    return [change?.kind === 'patch' ? change.after : null, edited.value.swapped];
  };
  expect(edit('title', ' Venue ')).toEqual([{ title: 'Venue' }, false]);
  expect(edit('end', '20.3')).toEqual([{ schedule: days('2027-03-01', '2027-03-20') }, false]);
  expect(edit('end', '2027-02-20')).toEqual([{ schedule: days('2027-02-20', '2027-03-01') }, true]);
  expect(edit('start', 'soon')).toBe('not-a-day');
  expect(edit('progress', '40 %')).toEqual([{ progress: 40 }, false]);
  expect(edit('progress', '140')).toBe('not-a-percentage');
  expect(edit('track', '')).toEqual([null, false]);
  expect(edit('stage', 'reached')).toEqual([{ stage: 'reached', outcome: { date: '2027-03-11', reason: '' } }, false]);
  const point = milestone('point', { schedule: days('2027-03-05', '2027-03-05') });
  expect(edit('end', '2027-03-09', point)).toEqual([{ schedule: days('2027-03-09', '2027-03-09') }, false]);
});

function item(id: string) {
  return {
    id,
    title: id,
    shape: 'phase' as const,
    status: 'planned' as const,
    first: 1,
    last: 2,
    progress: 0,
    outcome: null,
    baseline: null,
  };
}
