import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printDocument } from '#shared/print/print-document';
import type { PrintSetup } from '#shared/records/print-setup';
import { addDays, plainDate } from '#shared/time/plain-date';
import { anyOccurrencesAround, occurrence, wholeDays } from '../../support/arbitrary-occurrences';
import { printContent, printFaults, printRequest, printSetup, textsOf } from '../../support/printed';

const year = { first: plainDate('2027-01-01'), last: plainDate('2027-12-31') };
const a2 = { kind: 'standard', name: 'a2' } as const;
const setupOf = (fields: Parameters<typeof printSetup>[0] = {}) =>
  printSetup({ document: 'year-wheel', period: year, paper: a2, orientation: 'portrait', ...fields });

const anySetup = fc
  .record({
    paper: fc.constantFrom<PrintSetup['paper']>(
      a2,
      { kind: 'standard', name: 'a4' },
      { kind: 'custom', width: 90, height: 120 },
    ),
    orientation: fc.constantFrom('portrait', 'landscape'),
    ink: fc.constantFrom('colour', 'mono'),
    period: fc.constantFrom(
      year,
      { first: plainDate('2026-11-12'), last: plainDate('2028-02-03') },
      { first: plainDate('2027-03-08'), last: plainDate('2027-03-08') },
    ),
  })
  .map(setupOf);

test('a year wheel names all that is on, once, within the margins, in type that can be read', () => {
  fc.assert(
    fc.property(anyOccurrencesAround(2027), anySetup, fc.constantFrom('en', 'ru'), (occurrences, setup, language) => {
      const request = printRequest(printContent(occurrences), setup, language);
      expect(printFaults(printDocument(request), request)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test('the year goes around once, from January at the top, things at their days and names never upside down', () => {
  const dates = ['2027-01-02', '2027-04-01', '2027-07-02', '2027-10-01'];
  const plan = dates.map((date) => occurrence(date, wholeDays(date), { title: date }));
  const { pages } = printDocument(printRequest(printContent(plan), setupOf()));
  expect(pages).toHaveLength(1);
  const texts = textsOf(pages[0]!);
  const [winter, spring, summer, autumn] = dates.map((date) => texts.find(({ text }) => text === date)!);
  expect(winter!.y).toBeLessThan(summer!.y);
  expect(autumn!.x).toBeLessThan(spring!.x);
  expect(pages[0]!.headings.filter(({ level }) => level === 2)).toHaveLength(12);
  for (const { turn = 0 } of texts) expect(Math.cos((turn * Math.PI) / 180)).toBeGreaterThan(-1e-9);
});

test('a quiet year has every name on its spoke; a crowded one tells the rest beside the wheel, then at the back', () => {
  const planOf = (count: number, title: string) =>
    Array.from({ length: count }, (_, at) =>
      occurrence(`o${at}`, wholeDays(addDays(year.first, (at * 37) % 360)), { title: `${title} ${at}` }),
    );
  const documentOf = (count: number, title: string) => {
    const request = printRequest(printContent(planOf(count, title)), setupOf());
    return printDocument(request);
  };
  const turned = ({ pages }: ReturnType<typeof documentOf>) =>
    textsOf(pages[0]!).filter(({ names, turn }) => names?.part === 'label' && turn !== undefined);
  const quiet = documentOf(60, 'Talk');
  expect(turned(quiet)).toHaveLength(60);
  expect(quiet.warnings).toEqual([]);

  const crowded = documentOf(600, 'An evening with a rather long name');
  const beside = textsOf(crowded.pages[0]!).filter(({ names, turn }) => names?.part === 'label' && turn === undefined);
  expect(beside.length).toBeGreaterThan(20);
  const named = turned(crowded).length + beside.length;
  expect(crowded.warnings).toEqual(named === 600 ? [] : [{ kind: 'overflow', count: 600 - named }]);
});
