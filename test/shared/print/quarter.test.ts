import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printDocument } from '#shared/print/print-document';
import { plainDate } from '#shared/time/plain-date';
import { anyOccurrencesAround, occurrence, wholeDays } from '../../support/arbitrary-occurrences';
import { printContent, printFaults, printRequest, printSetup, textsOf } from '../../support/printed';

const quarter = { first: plainDate('2027-04-01'), last: plainDate('2027-06-30') };
const setupOf = (fields: Parameters<typeof printSetup>[0] = {}) =>
  printSetup({ document: 'quarter', period: quarter, ...fields });

const anySetup = fc
  .record({
    paper: fc.constantFrom(
      { kind: 'standard', name: 'a4' } as const,
      { kind: 'standard', name: 'a2' } as const,
      { kind: 'custom', width: 70, height: 80 } as const,
    ),
    orientation: fc.constantFrom('portrait', 'landscape'),
    ink: fc.constantFrom('colour', 'mono'),
    weekends: fc.boolean(),
    weekNumbers: fc.boolean(),
    margin: fc.constantFrom(0, 5),
    period: fc.constantFrom(quarter, { first: plainDate('2026-12-12'), last: plainDate('2027-09-03') }),
  })
  .map(setupOf);

test('a quarter names all that is on, once, within the margins, in type that can be read', () => {
  fc.assert(
    fc.property(anyOccurrencesAround(2027), anySetup, fc.constantFrom('en', 'ru'), (occurrences, setup, language) => {
      const request = printRequest(printContent(occurrences), setup, language);
      expect(printFaults(printDocument(request), request)).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

test('three months stand on a page; a year is four of them', () => {
  const document = printDocument(printRequest(printContent([]), setupOf()));
  expect(document.title).toBe('Quarter 2, 2027');
  expect(document.pages).toHaveLength(1);
  const year = { first: plainDate('2027-01-01'), last: plainDate('2027-12-31') };
  expect(printDocument(printRequest(printContent([]), setupOf({ period: year }))).pages).toHaveLength(4);
});

test('a span says on its first day how long it lasts', () => {
  const fair = occurrence('fair', wholeDays('2027-04-22', '2027-04-24'), { title: 'Fair' });
  const [page] = printDocument(printRequest(printContent([fair]), setupOf())).pages;
  expect(textsOf(page!).map(({ text }) => text)).toContain('Fair to 24 Apr');
});

test('a full day takes more lines, then smaller type, and only then is counted', () => {
  const day = (count: number) =>
    Array.from({ length: count }, (_, at) => occurrence(`o${at}`, wholeDays('2027-05-10')));
  const sizes = [1, 12, 60].map((count) => {
    const { pages, warnings } = printDocument(printRequest(printContent(day(count)), setupOf()));
    return { overflow: warnings.length > 0, size: textsOf(pages[0]!).find(({ names }) => names)!.size };
  });
  expect(sizes.map(({ overflow }) => overflow)).toEqual([false, false, false]);
  const { pages, warnings } = printDocument(printRequest(printContent(day(400)), setupOf()));
  const count = textsOf(pages[0]!).find(({ text }) => /^\+\d+$/.test(text));
  expect(warnings).toEqual([{ kind: 'overflow', count: Number(count!.text) }]);
});
