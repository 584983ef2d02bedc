import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '#shared/findings/finding';
import { gapPlace } from '#shared/findings/week-gaps';
import { printDocument } from '#shared/print/print-document';
import type { PrintContent } from '#shared/print/print-request';
import { emptyPlacement } from '#shared/records/post';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { anyOccurrencesAround, occurrence, wholeDays } from '../../support/arbitrary-occurrences';
import { printContent, printFaults, printRequest, printSetup, textsOf } from '../../support/printed';

const NAMES = ['Telegram', 'Letter', 'Blog'];
const channels = NAMES.map((name, order) => ({
  id: name,
  name,
  order,
  archived: false,
})) as unknown as PrintContent['channels'];
const spring = { first: plainDate('2027-03-01'), last: plainDate('2027-05-31') };
const setupOf = (fields: Parameters<typeof printSetup>[0] = {}) =>
  printSetup({ document: 'content-grid', period: spring, ...fields });
const post = (key: string, date: string, ...ids: string[]) =>
  occurrence(key, wholeDays(date), {
    kind: 'post',
    stage: 'scheduled',
    title: key,
    placements: ids.map(emptyPlacement),
  });

const monday = dayNumber(plainDate('2027-03-01'));
/** In every week of one channel. */
const gaps = new Map(
  Array.from({ length: 14 }, (_, at) => [
    gapPlace('Letter', monday + at * 7),
    { fact: { kind: 'too-few', found: at, asked: at + 1 } } as unknown as Finding,
  ]),
);

const anySetup = fc
  .record({
    paper: fc.constantFrom(
      { kind: 'standard', name: 'a4' } as const,
      { kind: 'standard', name: 'a2' } as const,
      { kind: 'custom', width: 70, height: 80 } as const,
    ),
    orientation: fc.constantFrom('portrait', 'landscape'),
    ink: fc.constantFrom('colour', 'mono'),
    margin: fc.constantFrom(0, 5),
  })
  .map(setupOf);

test('a content grid names all posts, once, within the margins, in type that can be read', () => {
  fc.assert(
    fc.property(anyOccurrencesAround(2027), anySetup, fc.constantFrom('en', 'ru'), (occurrences, setup, language) => {
      const placed = occurrences.map((each, at) =>
        each.item.kind === 'post'
          ? { ...each, item: { ...each.item, placements: NAMES.slice(at % 4).map(emptyPlacement) } }
          : each,
      );
      const request = printRequest(printContent(placed, { channels, gaps }), setup, language);
      expect(printFaults(printDocument(request), request, ({ item }) => item.kind === 'post')).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

test('a post stands in the column of its channel, and is only named again in a further one', () => {
  const plan = [post('news', '2027-03-10', 'Letter', 'Blog'), post('loose', '2027-03-11')];
  const [page] = printDocument(printRequest(printContent(plan, { channels }), setupOf())).pages;
  const texts = textsOf(page!);
  const xOf = (name: string) => texts.find(({ text }) => text === name)!.x;
  const named = texts.filter(({ names }) => names?.key === 'news');
  expect(named.map(({ names, x }) => [names!.part, x > xOf('Letter'), x > xOf('Blog')])).toEqual([
    ['label', true, false],
    ['continuation', true, true],
  ]);
  expect(texts.find(({ names }) => names?.key === 'loose')!.x).toBeGreaterThan(xOf('No channel'));
});

test('what a rule finds lacking in a week of a channel has its place in the grid, if findings are asked for', () => {
  const week = dayNumber(plainDate('2027-03-08'));
  const gap = { fact: { kind: 'too-few', found: 1, asked: 2 } } as unknown as Finding;
  const content = printContent([post('one', '2027-03-09', 'Letter')], {
    channels,
    gaps: new Map([[gapPlace('Letter', week), gap]]),
  });
  const textsWith = (findings: boolean) =>
    printDocument(printRequest(content, setupOf({ findings }))).pages.flatMap(textsOf);
  const texts = textsWith(true);
  const [said, item] = [texts.find(({ text }) => text === '1 of ≥ 2')!, texts.find(({ names }) => names)!];
  expect(said.y).toBeGreaterThan(item.y);
  expect(Math.abs(said.x - item.x)).toBeLessThan(8);
  expect(textsWith(false).map(({ text }) => text)).not.toContain('1 of ≥ 2');
});

test('the week in which a year ends is told in full', () => {
  const period = { first: plainDate('2027-01-01'), last: plainDate('2027-01-31') };
  const [page] = printDocument(printRequest(printContent([], { channels }), setupOf({ period }))).pages;
  expect(textsOf(page!).map(({ text }) => text)).toContain('w53 28 Dec – 3 Jan');
});
