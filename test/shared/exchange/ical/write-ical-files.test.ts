import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeIcalFiles } from '#shared/exchange/ical/write-ical-files';
import { emptyItem, type Item } from '#shared/records/item';
import { addDays, plainDate } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';
import { readFile } from '../../../support/read-written';
import { strictProblems } from '../../../support/strict-ical';

const LIMIT = 20_000;

function event(id: string, days: number, notes: string): Item {
  const day = addDays(plainDate('2027-01-01'), days);
  const schedule = { kind: 'all-day', first: day, last: day } as const;
  return { ...emptyItem({ id, uid: id, now: 0, kind: 'event', title: id, schedule, calendarId: 'club' }), notes };
}

function filesOf(items: readonly Item[]) {
  return writeIcalFiles({ items, calendars: [], name: 'План', zone: 'Europe/Moscow' }, {}, LIMIT).map(
    ({ text }) => text,
  );
}

test('a plan that fits is one file', () => {
  expect(filesOf([event('one', 0, ''), event('two', 1, '')])).toHaveLength(1);
});

test(
  'a large plan becomes files that each fit and are right by the letter, and nothing is lost or told twice',
  { timeout: 30_000 },
  () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(800), fc.string({ unit: fc.constantFrom(...'abЖщ日🎉'), maxLength: 900 })), {
          minLength: 30,
          maxLength: 120,
        }),
        (parts) => {
          const items = parts.map(([days, notes], at) => event(`item-${at}`, days, notes));
          const files = filesOf(items);
          for (const text of files) {
            expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(LIMIT);
            expect(strictProblems(text)).toEqual([]);
          }
          const read = files.flatMap((text) => readFile(text).items.map(({ uid }) => uid));
          expect(read.sort()).toEqual(items.map(({ uid }) => uid).sort());
        },
      ),
      { numRuns: 6 },
    );
  },
);

test('the files go on in the order of the dates', () => {
  const items = Array.from({ length: 60 }, (_, at) => event(`item-${at}`, (at * 37) % 60, 'x'.repeat(900)));
  const firsts = filesOf(items).map((text) => Number(/DTSTART;VALUE=DATE:(\d+)/.exec(text)![1]));
  expect(firsts.length).toBeGreaterThan(2);
  expect(firsts).toEqual(firsts.toSorted((one, other) => one - other));
});

test('a series stays in one file with its changed dates', () => {
  const schedule = {
    kind: 'timed',
    start: plainDateTime('2027-01-07T19:00'),
    zone: 'Europe/Berlin',
    minutes: 60,
  } as const;
  const series: Item = { ...event('series', 0, ''), schedule, rule: 'FREQ=WEEKLY' };
  const changed = Array.from({ length: 20 }, (_, week): Item => {
    const originalStart = `${addDays(plainDate('2027-01-07'), 7 * week)}T19:00`;
    return { ...series, id: `c${week}`, rule: null, seriesId: 'series', originalStart, notes: 'x'.repeat(800) };
  });
  const others = Array.from({ length: 40 }, (_, at) => event(`item-${at}`, at, 'x'.repeat(900)));
  const holding = filesOf([...changed, ...others, series]).filter((text) => text.includes('UID:series'));
  expect(holding).toHaveLength(1);
  expect(holding[0]!.match(/RECURRENCE-ID/g)).toHaveLength(20);
});
