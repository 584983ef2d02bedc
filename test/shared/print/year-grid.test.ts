import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printDocument } from '#shared/print/print-document';
import { plainDate } from '#shared/time/plain-date';
import { anyOccurrencesAround, occurrence, wholeDays } from '../../support/arbitrary-occurrences';
import { printContent, printFaults, printRequest, printSetup, textsOf } from '../../support/printed';

const year = { first: plainDate('2027-01-01'), last: plainDate('2027-12-31') };
const setupOf = (fields: Parameters<typeof printSetup>[0] = {}) =>
  printSetup({ document: 'year-grid', period: year, ...fields });

const anySetup = fc
  .record({
    paper: fc.constantFrom(
      { kind: 'standard', name: 'a4' } as const,
      { kind: 'standard', name: 'a2' } as const,
      { kind: 'custom', width: 90, height: 120 } as const,
    ),
    orientation: fc.constantFrom('portrait', 'landscape'),
    ink: fc.constantFrom('colour', 'mono'),
    margin: fc.constantFrom(0, 5),
    period: fc.constantFrom(year, { first: plainDate('2026-11-12'), last: plainDate('2028-02-03') }),
  })
  .map(setupOf);

test('a year grid names all that is on, once, within the margins, in type that can be read', () => {
  fc.assert(
    fc.property(anyOccurrencesAround(2027), anySetup, fc.constantFrom('en', 'ru'), (occurrences, setup, language) => {
      const request = printRequest(printContent(occurrences), setup, language);
      expect(printFaults(printDocument(request), request)).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

test('twelve months stand on a page, with days that have something on in bold', () => {
  const fair = occurrence('fair', wholeDays('2027-05-11', '2027-05-12'));
  const { pages } = printDocument(printRequest(printContent([fair]), setupOf()));
  expect(pages).toHaveLength(1);
  const texts = textsOf(pages[0]!);
  expect(pages[0]!.headings.filter(({ level }) => level === 2)).toHaveLength(12);
  const bold = texts.filter(({ text, weight }) => /^\d+$/.test(text) && weight === 600);
  expect(bold.map(({ text }) => text)).toEqual(['11', '12']);
  expect(texts.map(({ text }) => text)).toContain('11–12');
});

test('only what is not in the list of its month is counted under it', () => {
  const longName = 'Donaudampfschifffahrtsgesellschaft '.repeat(9);
  const fair = occurrence('fair', wholeDays('2027-04-28', '2027-05-02'));
  const talk = occurrence('talk', wholeDays('2027-05-20'), { title: longName });
  const { pages, warnings } = printDocument(printRequest(printContent([fair, talk]), setupOf()));
  const texts = textsOf(pages[0]!).map(({ text }) => text);
  expect(texts.filter((text) => text.endsWith('…'))).toHaveLength(1);
  expect(texts.filter((text) => text.startsWith('+'))).toEqual([]);
  expect(warnings).toEqual([{ kind: 'overflow', count: 1 }]);
});
