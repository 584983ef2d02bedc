import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '#shared/records/tables';
import { occurrenceKey, scheduleAt, shiftSchedule, spanIn, startOf, type Occurrence } from '#shared/plan/occurrence';
import {
  duplicateOccurrence,
  moveOccurrence,
  removeOccurrence,
  removeSeries,
  rescheduleOccurrence,
} from '#shared/plan/occurrence-edits';
import { itemSchema, type Item } from '#shared/records/item';
import { statusOf } from '#shared/records/status';
import { plainDate } from '#shared/time/plain-date';
import { anyItem } from '../../support/arbitrary-plan';

const newId = () => 'new';
const now = () => 5;
const anyDelta = fc.record({ days: fc.integer({ min: -60, max: 60 }), minutes: fc.integer({ min: -600, max: 600 }) });

function occurrenceOf(item: Item, originalStart: string | null = null): Occurrence {
  const schedule =
    originalStart === null || item.seriesId ? item.schedule! : scheduleAt(item.schedule!, originalStart)!;
  const key = originalStart === null ? item.id : occurrenceKey(item.seriesId ?? item.id, originalStart);
  return { key, item, originalStart, schedule, span: spanIn('UTC', schedule) };
}

const anySingle = anyItem.map((item) => occurrenceOf(item));
const anySeries = anyItem
  .filter((item) => item.kind !== 'milestone')
  .map((item): Item => ({ ...item, id: 'series', rule: 'FREQ=WEEKLY' }));
/** The date of a series a week after its start, without an override. */
const anyDateOfSeries = anySeries.map((series) => occurrenceOf(series, startOf(shiftSchedule(series.schedule!, 7, 0))));

function onlyChange(result: { readonly ok: boolean; readonly value?: readonly Change[] }): Change {
  expect(result.ok).toBe(true);
  expect(result.value).toHaveLength(1);
  return result.value![0]!;
}

function overrideMadeFrom(date: Occurrence): Item {
  const change = onlyChange(moveOccurrence(date, { days: 1, minutes: 0 }, newId, now));
  if (change.kind !== 'add') throw new Error(change.kind);
  return change.record as Item;
}

describe('moving and rescheduling', () => {
  test('a single item changes its schedule and nothing else', () => {
    fc.assert(
      fc.property(anySingle, anyDelta, (occurrence, delta) => {
        fc.pre(delta.days !== 0);
        const { schedule } = occurrence;
        expect(onlyChange(moveOccurrence(occurrence, delta, newId, now))).toEqual({
          kind: 'patch',
          table: 'items',
          id: occurrence.item.id,
          before: { schedule },
          after: { schedule: shiftSchedule(schedule, delta.days, delta.minutes) },
        });
      }),
    );
  });

  test('a date of a series becomes an override of that date; the series stays untouched', () => {
    fc.assert(
      fc.property(anyDateOfSeries, (date) => {
        const override = overrideMadeFrom(date);
        expect(itemSchema.parse(override)).toEqual(override);
        expect(override).toMatchObject({
          id: 'new',
          uid: date.item.uid,
          sequence: date.item.sequence + 1,
          seriesId: 'series',
          originalStart: date.originalStart,
          rule: null,
          schedule: shiftSchedule(date.schedule, 1, 0),
        });
      }),
    );
  });

  test('to the schedule that it has already changes nothing, and makes no override', () => {
    fc.assert(
      fc.property(fc.oneof(anySingle, anyDateOfSeries), (occurrence) => {
        expect(moveOccurrence(occurrence, { days: 0, minutes: 0 }, newId, now)).toEqual({ ok: true, value: [] });
      }),
    );
  });

  test('an override moved once more stays the same override', () => {
    fc.assert(
      fc.property(anyDateOfSeries, (date) => {
        const override = overrideMadeFrom(date);
        const again = occurrenceOf(override, date.originalStart);
        expect(again.key).toBe(date.key);
        expect(onlyChange(moveOccurrence(again, { days: 2, minutes: 0 }, newId, now))).toMatchObject({
          kind: 'patch',
          id: override.id,
        });
      }),
    );
  });

  test('to a schedule that may not stand is refused', () => {
    fc.assert(
      fc.property(fc.oneof(anySingle, anyDateOfSeries), (occurrence) => {
        const bent = { kind: 'all-day', first: plainDate('2027-03-11'), last: plainDate('2027-03-10') } as const;
        expect(rescheduleOccurrence(occurrence, bent, newId, now)).toMatchObject({ ok: false });
      }),
    );
  });
});

describe('removing', () => {
  test('a single item takes it away', () => {
    fc.assert(
      fc.property(anySingle, (occurrence) => {
        expect(removeOccurrence(occurrence, undefined)).toEqual([
          { kind: 'remove', table: 'items', record: occurrence.item },
        ]);
      }),
    );
  });

  test('a date of a series excludes that date from the series', () => {
    fc.assert(
      fc.property(anyDateOfSeries, (date) => {
        expect(onlyChange({ ok: true, value: removeOccurrence(date, date.item) })).toMatchObject({
          kind: 'patch',
          id: 'series',
          after: { excluded: [date.originalStart] },
        });
      }),
    );
  });

  test('a changed date takes the override away and excludes the date, so that it does not come back', () => {
    fc.assert(
      fc.property(anyDateOfSeries, (date) => {
        const override = overrideMadeFrom(date);
        const changes = removeOccurrence(occurrenceOf(override, date.originalStart), date.item);
        expect(changes).toEqual([
          { kind: 'remove', table: 'items', record: override },
          expect.objectContaining({ kind: 'patch', after: { excluded: [date.originalStart] } }),
        ]);
      }),
    );
  });

  test('a whole series takes its changed dates along and leaves everything else', () => {
    fc.assert(
      fc.property(anyDateOfSeries, anyItem, (date, other) => {
        const override = overrideMadeFrom(date);
        const changes = removeSeries(date.item, [other, override, date.item]);
        expect(changes.map((change) => (change.kind === 'remove' ? change.record : change))).toEqual([
          override,
          date.item,
        ]);
      }),
    );
  });
});

test('a copy stands where its original does, as a single item with an identity of its own', () => {
  fc.assert(
    fc.property(fc.oneof(anySingle, anyDateOfSeries), (occurrence) => {
      const { item, changes } = duplicateOccurrence(occurrence, newId, now);
      expect(changes).toEqual([{ kind: 'add', table: 'items', record: item }]);
      expect(item).toMatchObject({
        id: 'new',
        title: occurrence.item.title,
        schedule: occurrence.schedule,
        rule: null,
        seriesId: null,
        originalStart: null,
        created: 5,
      });
      expect(item.uid).not.toBe(occurrence.item.uid);
      expect(['done', 'cancelled']).not.toContain(statusOf(item));
      expect(itemSchema.parse(item)).toEqual(item);
    }),
  );
});
