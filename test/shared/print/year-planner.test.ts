import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printDocument } from '#shared/print/print-document';
import { addDays, plainDate } from '#shared/time/plain-date';
import { anyOccurrencesAround, occurrence, wholeDays } from '../../support/arbitrary-occurrences';
import { printContent, printFaults, printRequest, printSetup, textsOf } from '../../support/printed';

const year = { first: plainDate('2027-01-01'), last: plainDate('2027-12-31') };
const planner = (fields: Parameters<typeof printSetup>[0] = {}) =>
  printSetup({ document: 'year-planner', period: year, paper: { kind: 'standard', name: 'a3' }, ...fields });

const anySetup = fc
  .record({
    paper: fc.constantFrom(
      { kind: 'standard', name: 'a4' } as const,
      { kind: 'standard', name: 'a1' } as const,
      { kind: 'custom', width: 70, height: 80 } as const,
    ),
    orientation: fc.constantFrom('portrait', 'landscape'),
    ink: fc.constantFrom('colour', 'mono'),
    alignment: fc.constantFrom('weekday', 'date'),
    halves: fc.boolean(),
    weekends: fc.boolean(),
    legend: fc.boolean(),
    margin: fc.constantFrom(0, 5),
    period: fc.constantFrom(year, { first: plainDate('2026-11-12'), last: plainDate('2028-02-03') }),
  })
  .map(planner);

test('a year planner names all that is on, once, within the margins, in type that can be read', () => {
  fc.assert(
    fc.property(anyOccurrencesAround(2027), anySetup, fc.constantFrom('en', 'ru'), (occurrences, setup, language) => {
      const request = printRequest(printContent(occurrences), setup, language);
      expect(printFaults(printDocument(request), request)).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

test('the same plan gives the same pages, in whatever order it is told', () => {
  fc.assert(
    fc.property(anyOccurrencesAround(2027), (occurrences) => {
      const pages = printDocument(printRequest(printContent(occurrences), planner())).pages;
      expect(printDocument(printRequest(printContent(occurrences.toReversed()), planner())).pages).toEqual(pages);
    }),
    { numRuns: 3 },
  );
});

test('a year stands on one page, or six and six months on two', () => {
  expect(printDocument(printRequest(printContent([]), planner())).pages).toHaveLength(1);
  const halves = printDocument(printRequest(printContent([]), planner({ halves: true })));
  const months = halves.pages.map(({ headings }) =>
    headings.filter(({ level }) => level === 2).map(({ text }) => text),
  );
  expect(months.map((names) => [names.length, names[0]])).toEqual([
    [6, 'January'],
    [6, 'July'],
  ]);
});

test.each([
  {
    alignment: 'weekday' as const,
    sameX: [
      ['2027-02-01', '2027-03-01'],
      ['2027-03-02', '2027-06-01'],
    ],
  },
  {
    alignment: 'date' as const,
    sameX: [
      ['2027-02-09', '2027-06-09'],
      ['2027-03-20', '2027-12-20'],
    ],
  },
])('columns are those of one $alignment', ({ alignment, sameX }) => {
  for (const [one, other] of sameX) {
    const pair = [occurrence('one', wholeDays(one!)), occurrence('other', wholeDays(other!))];
    const [page] = printDocument(printRequest(printContent(pair), planner({ alignment }))).pages;
    const [first, second] = textsOf(page!).filter(({ names }) => names);
    expect(second!.x).toBeCloseTo(first!.x, 3);
  }
});

test('a thing over the end of a month is named there, and again where it goes on', () => {
  const span = occurrence('span', wholeDays('2027-05-20', '2027-06-16'), { title: 'Marathon' });
  const [page] = printDocument(printRequest(printContent([span]), planner())).pages;
  expect(textsOf(page!).flatMap(({ names }) => names?.part ?? [])).toEqual(['label', 'continuation']);
});

test('a busy month is a taller row, and nothing of it is hidden while the type can shrink', () => {
  const busy = Array.from({ length: 40 }, (_, at) => occurrence(`o${at}`, wholeDays('2027-12-10')));
  const document = printDocument(printRequest(printContent(busy), planner()));
  expect(document.warnings).toEqual([]);
  const rows = document.pages[0]!.headings.filter(({ level }) => level === 2).map(({ y }) => y);
  expect(297 - rows[11]!).toBeGreaterThan(4 * (rows[11]! - rows[10]!));
});

test('what is left over is counted on its day; the posts first', () => {
  const day = (at: number) => wholeDays(addDays(year.first, at % 28));
  const posts = Array.from({ length: 1200 }, (_, at) =>
    occurrence(`p${at}`, day(at), { kind: 'post', stage: 'draft' }),
  );
  const events = Array.from({ length: 28 }, (_, at) => occurrence(`e${at}`, day(at)));
  const document = printDocument(printRequest(printContent([...posts, ...events]), planner()));
  const listed = document.pages.flatMap(textsOf).filter(({ names }) => names?.part === 'listed');
  expect(listed.filter(({ names }) => names!.key.startsWith('e'))).toEqual([]);
  const counts = textsOf(document.pages[0]!).filter(({ text }) => /^\+\d+$/.test(text));
  expect(counts.reduce((sum, { text }) => sum + Number(text), 0)).toBe(listed.length);
  expect(listed.length).toBeGreaterThan(0);
});
