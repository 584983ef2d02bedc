import { expect, test } from 'vitest';
import { setupProblems } from '#shared/print/setup-problem';
import { plainDate } from '#shared/time/plain-date';
import { printSetup } from '../../support/printed';

const period = (first: string, last: string) => ({ first: plainDate(first), last: plainDate(last) });
const custom = (width: number, height: number) => ({ kind: 'custom', width, height }) as const;

test('a set-up as it comes has no problems', () => {
  expect(setupProblems(printSetup())).toEqual([]);
});

test.each([
  { period: period('2027-01-01', '2031-12-31'), problems: [] },
  { period: period('2027-01-01', '2032-01-01'), problems: [{ field: 'period', problem: 'too-long', years: 5 }] },
  { period: period('2027-03-02', '2027-03-01'), problems: [{ field: 'period', problem: 'reversed' }] },
])('a period of $period.first to $period.last', ({ period: asked, problems }) => {
  expect(setupProblems(printSetup({ period: asked }))).toEqual(problems);
});

test.each([
  { paper: custom(20, 25), problems: [{ field: 'paper', problem: 'too-small', limit: 70 }] },
  { paper: custom(Number.NaN, 300), problems: [{ field: 'paper', problem: 'too-small', limit: 70 }] },
  { paper: custom(900, 5100), problems: [{ field: 'paper', problem: 'too-large', limit: 5000 }] },
  { paper: custom(100, 200), problems: [] },
])('custom paper of $paper.width × $paper.height mm', ({ paper, problems }) => {
  expect(setupProblems(printSetup({ paper }))).toEqual(problems);
});

test.each([
  { margin: 110, problems: [{ field: 'margin', problem: 'too-large', limit: 75 }] },
  { margin: -1, problems: [{ field: 'margin', problem: 'negative' }] },
  { margin: 75, problems: [] },
])('a margin of $margin mm on A4', ({ margin, problems }) => {
  expect(setupProblems(printSetup({ margin }))).toEqual(problems);
});

test.each([
  { overlap: 10, problems: [] },
  { overlap: -1, problems: [{ field: 'overlap', problem: 'negative' }] },
  { overlap: 96, problems: [{ field: 'overlap', problem: 'too-large', limit: 95 }] },
])('sheets of A4 that overlap by $overlap mm', ({ overlap, problems }) => {
  expect(setupProblems(printSetup({ tiles: { sheet: 'a4', overlap } }))).toEqual(problems);
});
