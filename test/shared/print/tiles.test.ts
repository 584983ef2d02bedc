import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PrintPage, WindowMark } from '#shared/print/page';
import { printDocument } from '#shared/print/print-document';
import { TILE_MARGIN } from '#shared/print/tiles';
import { plainDate } from '#shared/time/plain-date';
import { occurrence, wholeDays } from '../../support/arbitrary-occurrences';
import { printContent, printRequest, printSetup, textsOf } from '../../support/printed';

const year = { first: plainDate('2027-01-01'), last: plainDate('2027-12-31') };
const meetup = occurrence('meetup', wholeDays('2027-05-11'), { title: 'Meetup' });
const poster = (fields: Parameters<typeof printSetup>[0] = {}) =>
  printRequest(
    printContent([meetup]),
    printSetup({ document: 'year-planner', period: year, paper: { kind: 'standard', name: 'a2' }, ...fields }),
  );
const windowOf = ({ marks }: PrintPage) => marks.find((mark) => mark.kind === 'window') as WindowMark;

test('a poster of A2 is cut on four sheets of A3 or eight of A4, in rows, each told where it belongs', () => {
  const cut = (sheet: 'a3' | 'a4') => printDocument(poster({ tiles: { sheet, overlap: 8 } }));
  expect(cut('a3').pages.map((page) => textsOf(page)[0]!.text)).toEqual([
    'Year 2027: row 1, column 1 (2 × 2)',
    'Year 2027: row 1, column 2 (2 × 2)',
    'Year 2027: row 2, column 1 (2 × 2)',
    'Year 2027: row 2, column 2 (2 × 2)',
  ]);
  expect(cut('a4').pages).toHaveLength(8);
  expect(cut('a4').pages.every(({ width, height }) => Math.min(width, height) === 210)).toBe(true);
});

test('the sheets together show all of the poster, and neighbours share what overlaps', () => {
  fc.assert(
    fc.property(fc.constantFrom('a4', 'a3', 'letter'), fc.integer({ min: 0, max: 40 }), (sheet, overlap) => {
      const windows = printDocument(poster({ tiles: { sheet, overlap } })).pages.map(windowOf);
      const first = windows[0]!;
      const beside = windows.find(({ fromX, fromY }) => fromX > 0 && fromY === 0)!;
      expect(first.width - beside.fromX).toBeCloseTo(overlap, 6);
      expect(Math.max(...windows.map(({ fromX, width }) => fromX + width))).toBeCloseTo(594, 6);
      expect(Math.max(...windows.map(({ fromY, height }) => fromY + height))).toBeCloseTo(420, 6);
      expect(first.x).toBe(TILE_MARGIN);
    }),
    { numRuns: 8 },
  );
});

test('words stand only on the sheets that show them', () => {
  const { pages } = printDocument(poster({ tiles: { sheet: 'a4', overlap: 10 } }));
  const shows = pages.filter((page) =>
    windowOf(page).marks.some((mark) => mark.kind === 'text' && mark.text === 'Meetup'),
  );
  expect(shows.length).toBeGreaterThan(0);
  expect(shows.length).toBeLessThan(pages.length / 2);
});
