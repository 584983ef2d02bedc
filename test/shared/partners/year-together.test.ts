import fc from 'fast-check';
import { expect, test } from 'vitest';
import { silences } from '#shared/partners/silences';
import { layoutStrip, stripYear } from '#shared/partners/year-strip';
import type { PartnerActivity } from '#shared/records/partner-activity';
import { addDays, dateOfDay, plainDate } from '#shared/time/plain-date';
import { activity } from '../../support/arbitrary-partners';

const YEAR = stripYear(plainDate('2027-01-01'));
const WIDTH = 730;
const WORDS = 80;
const sizes = { width: WIDTH, labelWidth: () => WORDS };

const anyActivity = fc
  .record({ id: fc.uuid(), start: fc.integer({ min: -60, max: 400 }), days: fc.integer({ min: 0, max: 60 }) })
  .map(({ id, start, days }) => {
    const first = dateOfDay(YEAR.first + start);
    return activity(id, { schedule: { kind: 'all-day', first, last: addDays(first, days) } });
  });

test('a year begins in the month that the plan says', () => {
  const fiscal = stripYear(plainDate('2027-04-01'));
  expect(fiscal.months.map((day) => dateOfDay(day)).slice(0, 2)).toEqual(['2027-04-01', '2027-05-01']);
  expect(dateOfDay(fiscal.last)).toBe('2028-03-31');
});

test('all activities of the year, and none of another, stand within it, and no two collide', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyActivity, { maxLength: 12, selector: ({ id }) => id }), (activities) => {
      const bars = layoutStrip(activities, YEAR, sizes);
      expect(bars.map(({ activity: { id } }) => id).toSorted()).toEqual(idsWithin(activities).toSorted());
      for (const { left, width, labelSide, labelRoom } of bars) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(WIDTH + 1e-6);
        expect(labelRoom).toBeLessThanOrEqual(WORDS);
        expect(labelRoom).toBeLessThanOrEqual(labelSide === 'right' ? WIDTH - left - width : left);
      }
      const colliding = bars.flatMap((one) =>
        bars.filter(
          (other) =>
            one !== other &&
            one.lane === other.lane &&
            one.left + one.width > other.left &&
            other.left + other.width > one.left,
        ),
      );
      expect(colliding).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('what has no date stands on no strip', () => {
  expect(layoutStrip([activity('idea')], YEAR, sizes)).toEqual([]);
});

test('a silence is longer than the rhythm asks, whatever the order of the log; the last one lasts until today', () => {
  const spoken = (...days: string[]) =>
    days.map((day) => ({ id: day, on: plainDate(day), way: 'call' as const, note: '', personId: null }));
  const contactLog = spoken('2027-03-01', '2027-01-01', '2027-01-15');
  expect(silences({ contactLog, contactEveryDays: 14 }, plainDate('2027-03-20'))).toEqual([
    { from: '2027-01-15', until: '2027-03-01', days: 45 },
    { from: '2027-03-01', until: '2027-03-20', days: 19 },
  ]);
  expect(silences({ contactLog, contactEveryDays: null }, plainDate('2027-03-20'))).toEqual([]);
});

function idsWithin(activities: readonly PartnerActivity[]): string[] {
  return activities.flatMap(({ id, schedule }) =>
    schedule?.kind === 'all-day' && schedule.first <= dateOfDay(YEAR.last) && schedule.last >= dateOfDay(YEAR.first)
      ? [id]
      : [],
  );
}
