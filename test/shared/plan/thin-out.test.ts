import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareMarks } from '#shared/plan/day-items';
import { isShownIn, shownDays } from '#shared/plan/shown-days';
import { thinOut } from '#shared/plan/thin-out';
import { anyOccurrencesAround, dayOf } from '../../support/arbitrary-occurrences';

const MARCH = { first: dayOf('2027-03-01'), last: dayOf('2027-04-04') };
const anyInMarch = anyOccurrencesAround(2027).map((occurrences) =>
  occurrences.filter((occurrence) => isShownIn(MARCH, occurrence)).toSorted(compareMarks),
);
const anyRows = fc.integer({ min: 0, max: 5 });

test('each day’s things are given or counted as withheld, none twice and none lost', () => {
  fc.assert(
    fc.property(anyInMarch, anyRows, (occurrences, rows) => {
      const { shown, withheld } = thinOut(occurrences, MARCH, rows);
      for (let day = MARCH.first; day <= MARCH.last; day += 1) {
        const on = (some: typeof shown) => some.filter((one) => isShownIn({ first: day, last: day }, one)).length;
        expect(on(shown) + (withheld.get(day) ?? 0)).toBe(on(occurrences));
      }
    }),
  );
});

test('a day that lacks something has more than its rows hold', () => {
  fc.assert(
    fc.property(anyInMarch, anyRows, (occurrences, rows) => {
      const { shown, withheld } = thinOut(occurrences, MARCH, rows);
      for (const day of withheld.keys()) {
        expect(shown.filter((one) => isShownIn({ first: day, last: day }, one)).length).toBeGreaterThan(rows);
      }
    }),
  );
});

test('what is given keeps its order, and what has room on any of its days is given', () => {
  fc.assert(
    fc.property(anyInMarch, anyRows, (occurrences, rows) => {
      const { shown } = thinOut(occurrences, MARCH, rows);
      expect(shown).toEqual(occurrences.filter((one) => shown.includes(one)));
      for (const one of occurrences.filter((each) => !shown.includes(each))) {
        const { first, last } = shownDays(one);
        const before = shown.filter((other) => occurrences.indexOf(other) < occurrences.indexOf(one));
        for (let day = Math.max(first, MARCH.first); day <= Math.min(last, MARCH.last); day += 1) {
          expect(before.filter((other) => isShownIn({ first: day, last: day }, other)).length).toBeGreaterThan(rows);
        }
      }
    }),
  );
});
