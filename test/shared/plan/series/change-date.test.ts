import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reverse, type Identified } from '#shared/kernel/change-set';
import { occurrenceKey, scheduleAt, shiftSchedule } from '#shared/plan/occurrence';
import { changeDate, type DateChange } from '#shared/plan/series/change-date';
import type { Item } from '#shared/records/item';
import type { Relation } from '#shared/records/relation';
import type { SeriesScope } from '#shared/records/series-scope';
import { isSeries } from '#shared/recurrence/is-series';
import type { SimpleRule } from '#shared/recurrence/simple-rule';
import { applied, dates, override, series, timed } from './series-under-test';

const weekly = series(timed('2027-03-18T19:00'), 'FREQ=WEEKLY;BYDAY=TH;COUNT=12', { excluded: ['2027-04-22T19:00'] });
const guest = override(weekly, '2027-04-08T19:00', { title: 'Guest' });
const moved = override(weekly, '2027-04-15T19:00', { schedule: timed('2027-04-17T12:00') });
const items: readonly Item[] = [weekly, guest, moved];
const relation = (id: string, originalStart: string | null): Relation => ({
  id,
  type: 'announces',
  from: { itemId: 'post', originalStart: null },
  to: { itemId: weekly.id, originalStart },
  lagDays: 0,
});
const relations = [relation('a', '2027-03-25T19:00'), relation('b', '2027-04-08T19:00'), relation('c', null)];
const relationsOf = (id: string) => relations.filter(({ from, to }) => from.itemId === id || to.itemId === id);

const everySecond: SimpleRule = {
  rhythm: { kind: 'weekdays', interval: 2, weekdays: ['TH'] },
  end: { kind: 'never' },
};
const anyStart = fc.constantFrom(...dates(weekly));
const anyScope = fc.constantFrom<SeriesScope>('this', 'following', 'all');

function changesOf(start: string): fc.Arbitrary<DateChange> {
  const shown = items.find(({ originalStart }) => originalStart === start)?.schedule;
  const from = shown ?? scheduleAt(weekly.schedule, start)!;
  return fc.oneof(
    fc.constant<DateChange>({ kind: 'remove' }),
    fc.constantFrom<DateChange>({ kind: 'repeat', rule: everySecond }, { kind: 'repeat', rule: null }),
    fc.constant<DateChange>({ kind: 'edit', edit: { move: null, fields: { title: 'Brunch' } } }),
    fc.integer({ min: -3, max: 3 }).map((days): DateChange => ({
      kind: 'edit',
      edit: { move: { from, to: shiftSchedule(from, days, 30) }, fields: {} },
    })),
  );
}

function isItem(record: Identified): record is Item {
  return 'uid' in record;
}

function isRelation(record: Identified): record is Relation {
  return 'lagDays' in record;
}

/** All keys of the occurrences among these records. */
function keysAmong(records: readonly Item[]): readonly string[] {
  return records.flatMap((item) => {
    if (isSeries(item)) return dates(item).map((start) => occurrenceKey(item.id, start));
    return [item.seriesId === null ? item.id : occurrenceKey(item.seriesId, item.originalStart ?? '')];
  });
}

test('any change of a date names the key that it has afterwards, leaves no relation hanging, and can be reversed', () => {
  const anyChange = anyStart.chain((start) => fc.tuple(fc.constant(start), changesOf(start), anyScope));
  fc.assert(
    fc.property(anyChange, ([originalStart, change, scope]) => {
      const date = { series: weekly, originalStart, items, relationsOf };
      const changed = changeDate(
        date,
        change,
        scope,
        () => 'new',
        () => 5,
      );
      if (!changed.ok) throw new Error(changed.problem.kind);
      const { changes, key } = changed.value;
      const records = [...items, ...relations];
      const after = applied(records, changes);
      const present = [...keysAmong(after.filter(isItem)), ...after.map(({ id }) => id)];
      expect(key === null || present.includes(key)).toBe(true);
      for (const { to } of after.filter(isRelation))
        expect(present).toContain(to.originalStart === null ? to.itemId : occurrenceKey(to.itemId, to.originalStart));
      expect(applied(after, reverse(changes))).toEqual(applied(records, []));
    }),
    { numRuns: 60 },
  );
});
