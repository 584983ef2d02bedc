import { expect, test } from '@playwright/test';
import { spanIn, type Occurrence } from '#shared/plan/occurrence';
import type { Item } from '#shared/records/item';
import type { DayWindow } from '#shared/recurrence/day-window';
import { originalStarts } from '#shared/recurrence/expand';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { NO_RECORDS, withTouched, type PlanRecords } from '../../renderer/data/plan-records';
import { planSnapshot } from '../../renderer/data/plan-snapshot';
import { ZonedOccurrences } from '../../renderer/data/zoned-occurrences';
import { manyItems } from './many-items';

const ZONE = 'Europe/Moscow';
const YEAR = { first: dayNumber(plainDate('2027-01-01')), last: dayNumber(plainDate('2027-12-31')) };
const MONTH = { first: dayNumber(plainDate('2027-05-01')), last: dayNumber(plainDate('2027-05-31')) };

for (const count of [10_000, 100_000]) {
  test(`the index of ${count} items, and a look at every item instead`, () => {
    const items = manyItems(count);
    const load = clocked(() => planOf(items), 3);
    const plan = planOf(items);
    const zoned = new ZonedOccurrences(ZONE, originalStarts);
    const occurrencesIn = (window: DayWindow) =>
      planSnapshot(plan, { undoable: null, redoable: null }, () => zoned).occurrencesIn(window, ZONE);
    const first = clocked(() => occurrencesIn(YEAR), 1);
    const figures = {
      'load into memory': load,
      'first year': first,
      year: clocked(() => occurrencesIn(YEAR)),
      'year, every item looked at': clocked(() => lookAtEveryItem(items, YEAR)),
      month: clocked(() => occurrencesIn(MONTH)),
      'month, every item looked at': clocked(() => lookAtEveryItem(items, MONTH)),
      'one edit': clocked(() => withTouched(plan, touching({ ...items[0]!, title: 'Dinner' }))),
    };
    print(count, figures);
    expect(occurrencesIn(YEAR)).toHaveLength(lookAtEveryItem(items, YEAR).length);
    expect(figures.year).toBeLessThan(figures['year, every item looked at']);
    expect(figures.month).toBeLessThan(figures['month, every item looked at'] / 10);
  });
}

function planOf(items: readonly Item[]): PlanRecords {
  return withTouched(NO_RECORDS, new Map([['items', new Map(items.map((item) => [item.id, item]))]]));
}

function touching(item: Item): Parameters<typeof withTouched>[1] {
  return new Map([['items', new Map([[item.id, item]])]]);
}

/** What it takes without an index: where does each item lie, is it in the window, and in which order? */
function lookAtEveryItem(items: readonly Item[], window: DayWindow): Pick<Occurrence, 'item' | 'span'>[] {
  return items
    .flatMap((item) => (item.schedule ? [{ item, span: spanIn(ZONE, item.schedule) }] : []))
    .filter(({ span }) => span.firstDay <= window.last && span.lastDay >= window.first)
    .toSorted((a, b) => a.span.firstDay - b.span.firstDay || (a.span.startMinute ?? -1) - (b.span.startMinute ?? -1));
}

/** The median time of some runs, in milliseconds. */
function clocked(run: () => unknown, runs = 15): number {
  const times = Array.from({ length: runs }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  }).toSorted((a, b) => a - b);
  return times[Math.floor(runs / 2)]!;
}

function print(count: number, figures: Readonly<Record<string, number>>): void {
  const lines = Object.entries(figures).map(([name, ms]) => `  ${name}: ${ms.toFixed(2)} ms`);
  process.stdout.write(`${count} items\n${lines.join('\n')}\n`);
}
