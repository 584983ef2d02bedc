import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printDocument } from '#shared/print/print-document';
import { plainDate } from '#shared/time/plain-date';
import { anyOccurrencesAround, occurrence, wholeDays } from '../../support/arbitrary-occurrences';
import { printContent, printFaults, printRequest, printSetup, textsOf } from '../../support/printed';

const year = { first: plainDate('2027-01-01'), last: plainDate('2027-12-31') };
const setupOf = (fields: Parameters<typeof printSetup>[0] = {}) =>
  printSetup({ document: 'agenda', orientation: 'portrait', ...fields });

const anySetup = fc
  .record({
    paper: fc.constantFrom(
      { kind: 'standard', name: 'a4' } as const,
      { kind: 'standard', name: 'a3' } as const,
      { kind: 'custom', width: 70, height: 80 } as const,
    ),
    orientation: fc.constantFrom('portrait', 'landscape'),
    ink: fc.constantFrom('colour', 'mono'),
    grouping: fc.constantFrom('week', 'month'),
    privateDetails: fc.boolean(),
    margin: fc.constantFrom(0, 5),
    period: fc.constantFrom(year, { first: plainDate('2027-02-10'), last: plainDate('2027-05-03') }),
  })
  .map(setupOf);

test('an agenda names all that is on, once, within the margins, in type that can be read', () => {
  fc.assert(
    fc.property(anyOccurrencesAround(2027), anySetup, fc.constantFrom('en', 'ru'), (occurrences, setup, language) => {
      const notes = 'Bring the long table. '.repeat(30);
      const told = occurrences.map((each) => ({ ...each, item: { ...each.item, notes } }));
      const request = printRequest(printContent(told), setup, language);
      expect(printFaults(printDocument(request), request)).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

test('empty days and weeks are skipped, the date is said once a day', () => {
  const on = (key: string, date: string) => occurrence(key, wholeDays(date));
  const plan = [on('a', '2027-03-03'), on('b', '2027-03-03'), on('c', '2027-03-25')];
  const { pages } = printDocument(printRequest(printContent(plan), setupOf()));
  expect(pages[0]!.headings.filter(({ level }) => level === 2).map(({ text }) => text.split(' · ')[0])).toEqual([
    'Week 9',
    'Week 12',
  ]);
  const dates = textsOf(pages[0]!).filter(({ text }) => /^\d+ Mar$/.test(text));
  expect(dates.map(({ text }) => text)).toEqual(['3 Mar', '25 Mar']);
});

test('what came before the period and goes on is told on its first day', () => {
  const fair = occurrence('fair', wholeDays('2027-02-20', '2027-03-12'));
  const [page] = printDocument(printRequest(printContent([fair]), setupOf())).pages;
  expect(textsOf(page!).map(({ text }) => text)).toEqual(expect.arrayContaining(['1 Mar', 'to 12 Mar', 'Item fair']));
});

test('who it is stands in the row only where private details may be told', () => {
  const plan = [occurrence('a', wholeDays('2027-03-03'), { ownerId: 'maya' })];
  const content = printContent(plan, { people: [{ id: 'maya', name: 'Maya Lindqvist' } as never] });
  const told = [true, false].map((privateDetails) =>
    textsOf(printDocument(printRequest(content, setupOf({ privateDetails }))).pages[0]!).some(({ text }) =>
      text.startsWith('Maya'),
    ),
  );
  expect(told).toEqual([true, false]);
});

test('a heading never stands without a row under it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 90 }), (count) => {
      const plan = Array.from({ length: count }, (_, at) =>
        occurrence(`o${at}`, wholeDays(`2027-03-${String(1 + (at % 28)).padStart(2, '0')}`)),
      );
      const { pages } = printDocument(printRequest(printContent(plan), setupOf()));
      for (const page of pages) {
        const lowest = Math.max(
          ...textsOf(page)
            .filter(({ names }) => names)
            .map(({ y }) => y),
        );
        for (const { y } of page.headings) expect(y).toBeLessThan(lowest);
      }
    }),
    { numRuns: 15 },
  );
});
