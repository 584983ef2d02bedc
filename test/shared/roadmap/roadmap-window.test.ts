import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fitWindow,
  pan,
  periodOfWindow,
  periodWindow,
  stepWindow,
  windowAround,
  withinLimits,
  zoom,
  ZOOM_MONTHS,
} from '#shared/roadmap/roadmap-window';
import { dateOfDay, dayNumber, plainDate } from '#shared/time/plain-date';
import { arbitraryWindow } from '../../support/arbitrary-roadmap';

const day = (text: string) => dayNumber(plainDate(text));
const part = fc.double({ min: 0, max: 1, noNaN: true });

test('zooming out and in again shows the same, and the anchor never moves', () => {
  fc.assert(
    fc.property(arbitraryWindow, part, fc.double({ min: 0.3, max: 3, noNaN: true }), (window, at, factor) => {
      fc.pre(window.days * factor >= 28 && window.days * factor <= 731);
      const anchor = window.from + at * window.days;
      const zoomed = zoom(window, factor, anchor);
      expect((anchor - zoomed.from) / zoomed.days).toBeCloseTo(at, 9);
      const back = zoom(zoomed, 1 / factor, anchor);
      expect(back.from).toBeCloseTo(window.from, 6);
      expect(back.days).toBeCloseTo(window.days, 6);
    }),
  );
});

test('no zoom shows less than a month or more than two years', () => {
  expect(zoom({ from: 0, days: 40 }, 0.01, 10).days).toBe(28);
  expect(zoom({ from: 0, days: 400 }, 100, 10).days).toBe(731);
});

test('panning there and back shows the same', () => {
  fc.assert(
    fc.property(arbitraryWindow, fc.integer({ min: -900, max: 900 }), (window, days) => {
      expect(pan(pan(window, days), -days)).toEqual(window);
    }),
  );
});

test('a period holds its day, begins with a month, and is known again', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ZOOM_MONTHS), fc.integer({ min: -50_000, max: 50_000 }), (months, any) => {
      const period = periodWindow(months, any, 1);
      expect(period.from).toBeLessThanOrEqual(any);
      expect(period.from + period.days).toBeGreaterThan(any);
      expect(dateOfDay(period.from).endsWith('-01')).toBe(true);
      expect(periodOfWindow(period, 1)).toBe(months);
    }),
  );
});

test('quarters and half years are those of the fiscal year, years those of the calendar', () => {
  const begin = (months: 12 | 6 | 3) => dateOfDay(periodWindow(months, day('2027-01-20'), 2).from);
  expect([begin(12), begin(6), begin(3)]).toEqual(['2027-01-01', '2026-08-01', '2026-11-01']);
});

test('a half year steps by whole months, a free window by its length', () => {
  const half = periodWindow(6, day('2027-03-11'), 1);
  expect(dateOfDay(half.from)).toBe('2027-01-01');
  expect(stepWindow(half, 1)).toEqual(periodWindow(6, day('2027-07-01'), 1));
  expect(stepWindow(stepWindow(half, 1), -1)).toEqual(half);
  expect(stepWindow({ from: 20_000.5, days: 50 }, 1)).toEqual({ from: 20_050.5, days: 50 });
});

test('going to a day shows the period that holds it, or puts it in the middle', () => {
  const quarter = periodWindow(3, day('2027-02-01'), 1);
  expect(windowAround(quarter, day('2028-11-05'), 1)).toEqual(periodWindow(3, day('2028-11-05'), 1));
  expect(windowAround({ from: 20_000.5, days: 101 }, 20_500, 1)).toEqual({ from: 20_450, days: 101 });
});

test('a fitted plan is wholly in sight; of one too long for two years, what lies around today', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: -400, max: 1000 }), (length, today) => {
      const { from, days } = fitWindow(20_000, 20_000 + length, 20_000 + today);
      expect(from).toBeLessThan(20_000);
      expect(from + days).toBeGreaterThan(20_000 + length + 1);
    }),
  );
  const long = fitWindow(20_000, 24_000, 21_000);
  expect(long.days).toBe(731);
  expect(long.from + long.days / 2).toBe(21_000);
});

test('no step leads beyond dates with four digits of a year', () => {
  for (const edge of ['0001-01-01', '9999-12-31']) {
    for (const months of ZOOM_MONTHS) {
      const window = periodWindow(months, day(edge), 1);
      for (const direction of [1, -1] as const) {
        const { from, days } = stepWindow(withinLimits(window), direction);
        expect(dateOfDay(from)).toHaveLength(10);
        expect(dateOfDay(from + days)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    }
  }
});
