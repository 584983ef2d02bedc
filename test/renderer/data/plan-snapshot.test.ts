import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { occurrenceKey, scheduleAt, spanIn, startOf } from '#shared/plan/occurrence';
import { emptyItem, type Item } from '#shared/records/item';
import type { DayWindow } from '#shared/recurrence/day-window';
import { originalStarts } from '#shared/recurrence/expand';
import { isSeries } from '#shared/recurrence/is-series';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';
import type { PlanSnapshot } from '../../../renderer/data/plan-handle';
import { NO_RECORDS, withTouched, type PlanRecords } from '../../../renderer/data/plan-records';
import { planSnapshot } from '../../../renderer/data/plan-snapshot';
import { ZonedOccurrences } from '../../../renderer/data/zoned-occurrences';
import { someDay, someItem, someOverride, someZone } from './item-arbitraries';

const ALL_DAYS = { first: dayNumber(plainDate('2026-01-01')), last: dayNumber(plainDate('2028-01-01')) };

function snapshotOf(plan: PlanRecords): PlanSnapshot {
  return planSnapshot(plan, { undoable: null, redoable: null }, (zone) => new ZonedOccurrences(zone, originalStarts));
}

function planOf(...items: readonly Item[]): PlanRecords {
  return withTouched(NO_RECORDS, new Map([['items', new Map(items.map((item) => [item.id, item]))]]));
}

function may(first: number, last = first) {
  const date = (day: number) => plainDate(`2027-05-${String(day).padStart(2, '0')}`);
  return { kind: 'all-day', first: date(first), last: date(last) } as const;
}

function mayWindow(first: number, last = first): DayWindow {
  const { first: from, last: to } = may(first, last);
  return { first: dayNumber(from), last: dayNumber(to) };
}

function item(id: string, fields: Partial<Item>): Item {
  const base = { id, uid: id, now: 0, kind: 'event', title: id, schedule: null, calendarId: 'c' } as const;
  return { ...emptyItem(base), ...fields } as Item;
}

function keysIn(plan: PlanRecords, window: DayWindow, zone = 'UTC'): string[] {
  return snapshotOf(plan)
    .occurrencesIn(window, zone)
    .map(({ key }) => key);
}

describe('a day shows', () => {
  test('whole days first, then what begins earlier', () => {
    const at = (time: string) => ({ kind: 'timed', start: plainDateTime(time), zone: 'UTC', minutes: 60 }) as const;
    const plan = planOf(
      item('noon', { schedule: at('2027-05-04T12:00') }),
      item('morning', { schedule: at('2027-05-04T08:00') }),
      item('day', { schedule: may(4) }),
      item('days', { schedule: may(3, 6) }),
    );
    expect(keysIn(plan, mayWindow(4))).toEqual(['days', 'day', 'morning', 'noon']);
  });

  test('what happens then for the one who looks, wherever it was planned', () => {
    const start = plainDateTime('2027-05-04T00:30');
    const plan = planOf(item('i', { schedule: { kind: 'timed', start, zone: 'Pacific/Kiritimati', minutes: 30 } }));
    expect(keysIn(plan, mayWindow(2), 'Pacific/Pago_Pago')).toEqual(['i']);
    expect(keysIn(plan, mayWindow(4), 'Pacific/Pago_Pago')).toEqual([]);
  });

  test('nothing of the backlog', () => {
    expect(keysIn(planOf(item('i', {})), mayWindow(1, 31))).toEqual([]);
  });
});

describe('a series', () => {
  const series = item('s', { schedule: may(3), rule: 'FREQ=WEEKLY', excluded: ['2027-05-17'] });

  test('shows its dates without the excluded ones', () => {
    expect(keysIn(planOf(series), mayWindow(1, 31))).toEqual([
      's@2027-05-03',
      's@2027-05-10',
      's@2027-05-24',
      's@2027-05-31',
    ]);
  });

  test('shows an override where the override lies, and not where it was', () => {
    const override = item('o', { schedule: may(12), seriesId: 's', originalStart: '2027-05-10' });
    const plan = planOf(series, override);
    expect(keysIn(plan, mayWindow(8, 14))).toEqual(['s@2027-05-10']);
    expect(keysIn(plan, mayWindow(10))).toEqual([]);
    expect(snapshotOf(plan).occurrence('s@2027-05-10', 'UTC')?.item).toBe(override);
  });

  test('shows nothing where an override went to the backlog', () => {
    const override = item('o', { schedule: null, seriesId: 's', originalStart: '2027-05-10' });
    const plan = planOf(series, override);
    expect(keysIn(plan, mayWindow(8, 14))).toEqual([]);
    expect(snapshotOf(plan).occurrence('s@2027-05-10', 'UTC')).toBeUndefined();
  });

  test('with a rule that nobody can read shows its first date', () => {
    const unreadable = item('s', { schedule: may(3), rule: 'FREQ=SOMETIMES' });
    expect(keysIn(planOf(unreadable), mayWindow(1, 31))).toEqual(['s@2027-05-03']);
  });

  test('gives a date by its key, and none that it does not have', () => {
    const snapshot = snapshotOf(planOf(series));
    expect(snapshot.occurrence('s@2027-05-24', 'UTC')).toMatchObject({
      originalStart: '2027-05-24',
      schedule: may(24),
    });
    expect(snapshot.occurrence('s@2027-05-17', 'UTC')).toBeUndefined();
    expect(snapshot.occurrence('s@2027-05-25', 'UTC')).toBeUndefined();
    expect(snapshot.occurrence('s', 'UTC')).toBeUndefined();
  });
});

test('registers come in their order', () => {
  const goal = (id: string, order: number) => ({ id, name: id, hue: 1, order, archived: false });
  const goals = new Map([goal('c', 3), goal('a', 1), goal('b', 2)].map((record) => [record.id, record]));
  const snapshot = snapshotOf(withTouched(NO_RECORDS, new Map([['goals', goals]])));
  expect(snapshot.all('goals').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('a change leaves the snapshot before it as it was', () => {
  const before = planOf(item('i', { schedule: may(3) }));
  const after = withTouched(before, new Map([['items', new Map([['i', item('i', { schedule: may(4) })]])]]));
  expect(keysIn(before, mayWindow(3))).toEqual(['i']);
  expect(keysIn(after, mayWindow(3))).toEqual([]);
  expect(keysIn(after, mayWindow(4))).toEqual(['i']);
});

describe('after any changes, whoever looks, and wherever', () => {
  /** A few identities, so that items are changed and removed again. */
  const someId = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const someChange = fc.oneof(
    { weight: 5, arbitrary: someId.chain((id) => someItem(id)) },
    { weight: 1, arbitrary: someId },
    {
      weight: 2,
      arbitrary: someId.chain((id) =>
        someItem('s').chain((series) =>
          someOverride(`o-${id}`, series, series.schedule ? startOf(series.schedule) : '2027-01-01'),
        ),
      ),
    },
    { weight: 2, arbitrary: someItem('s').map((series) => ({ ...series, rule: 'FREQ=DAILY;INTERVAL=3' })) },
  );

  test('a window shows what a look at every item shows', () => {
    fc.assert(
      fc.property(
        fc.array(someChange, { maxLength: 25 }),
        someDay,
        fc.nat(60),
        someZone,
        (changes, first, length, zone) => {
          let plan = NO_RECORDS;
          for (const change of changes) {
            const entry = typeof change === 'string' ? ([change, null] as const) : ([change.id, change] as const);
            plan = withTouched(plan, new Map([['items', new Map([entry])]]));
          }
          const window = { first, last: first + length };
          const shown = snapshotOf(plan).occurrencesIn(window, zone);
          expect(shown.map(({ key }) => key).toSorted()).toEqual(lookAtAll(plan, window, zone).toSorted());
          expect(shown.map(({ span }) => span.firstDay)).toEqual(
            shown.map(({ span }) => span.firstDay).toSorted((a, b) => a - b),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});

function lookAtAll(plan: PlanRecords, window: DayWindow, zone: string): string[] {
  const items = plan.tables.items.values();
  const overridden = new Set(
    items.map(({ seriesId, originalStart }) => occurrenceKey(seriesId ?? '', originalStart ?? '')),
  );
  const appearances = items.flatMap((each) => {
    if (!isSeries(each))
      return [
        { key: each.seriesId ? occurrenceKey(each.seriesId, each.originalStart!) : each.id, schedule: each.schedule },
      ];
    const starts = originalStarts(each, ALL_DAYS);
    return (starts.ok ? starts.value : [startOf(each.schedule)])
      .map((start) => ({ key: occurrenceKey(each.id, start), schedule: scheduleAt(each.schedule, start) }))
      .filter(({ key }) => !overridden.has(key));
  });
  return appearances
    .filter(({ schedule }) => {
      if (!schedule) return false;
      const { firstDay, lastDay } = spanIn(zone, schedule);
      return firstDay <= window.last && lastDay >= window.first;
    })
    .map(({ key }) => key);
}
