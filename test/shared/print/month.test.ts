import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printDocument } from '#shared/print/print-document';
import { plainDate } from '#shared/time/plain-date';
import { anyOccurrencesAround, occurrence, wholeDays } from '../../support/arbitrary-occurrences';
import { printContent, printFaults, printRequest, printSetup, textsOf } from '../../support/printed';

const year = { first: plainDate('2027-01-01'), last: plainDate('2027-12-31') };
const anySetup = fc
  .record({
    paper: fc.constantFrom(
      { kind: 'standard', name: 'a4' } as const,
      { kind: 'standard', name: 'a2' } as const,
      { kind: 'custom', width: 70, height: 90 } as const,
    ),
    orientation: fc.constantFrom('portrait', 'landscape'),
    margin: fc.constantFrom(0, 5),
    ink: fc.constantFrom('colour', 'mono'),
    weekends: fc.boolean(),
    weekNumbers: fc.boolean(),
    legend: fc.boolean(),
    title: fc.constantFrom('', 'Our spring, told in a title that is far too long for the head of any small sheet'),
    period: fc.constantFrom(year, { first: plainDate('2027-03-10'), last: plainDate('2027-04-03') }),
  })
  .map((fields) => printSetup(fields));

test('months name all that is on, once, within the margins, in type that can be read', () => {
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
      const setup = printSetup({ period: year });
      const pages = printDocument(printRequest(printContent(occurrences), setup)).pages;
      expect(printDocument(printRequest(printContent(occurrences.toReversed()), setup)).pages).toEqual(pages);
    }),
    { numRuns: 3 },
  );
});

test('an empty period is an empty planner, and says so', () => {
  const document = printDocument(printRequest(printContent([])));
  expect(document.warnings).toEqual([{ kind: 'nothing-in-period' }]);
  expect(document.pages).toHaveLength(1);
  expect(textsOf(document.pages[0]!).map(({ text }) => text)).toEqual(
    expect.arrayContaining(['March 2027', '1', '31']),
  );
});

test('what a day has no room for is counted there and listed at the back', () => {
  const crowd = Array.from({ length: 90 }, (_, at) => occurrence(`o${at}`, wholeDays('2027-03-10')));
  const document = printDocument(printRequest(printContent(crowd)));
  const [front, back] = document.pages;
  const count = textsOf(front!).find(({ text }) => text.startsWith('+'))!;
  expect(document.warnings).toEqual([{ kind: 'overflow', count: Number(count.text.slice(1)) }]);
  expect(textsOf(back!).map(({ text }) => text)).toContain('Also on these days');
});

test('a busy week has more of the page than an empty one', () => {
  const busy = Array.from({ length: 30 }, (_, at) => occurrence(`o${at}`, wholeDays('2027-03-10')));
  const [page] = printDocument(printRequest(printContent(busy))).pages;
  const yOf = (day: string) => textsOf(page!).find(({ text }) => text === day)!.y;
  expect(yOf('15') - yOf('10')).toBeGreaterThan(2 * (yOf('22') - yOf('15')));
});

test('without weekends what falls on one is listed at the back', () => {
  const party = occurrence('party', wholeDays('2027-03-13'), { title: 'Party' });
  const request = printRequest(printContent([party]), printSetup({ weekends: false }));
  const document = printDocument(request);
  expect(textsOf(document.pages[0]!).map(({ text }) => text)).not.toContain('13');
  expect(document.warnings).toEqual([{ kind: 'overflow', count: 1 }]);
});
