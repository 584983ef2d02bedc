import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Occurrence } from '#shared/plan/occurrence';
import type { PrintContent } from '#shared/print/print-request';
import { printDocument } from '#shared/print/print-document';
import type { Item } from '#shared/records/item';
import { everything } from '#shared/records/selection';
import { statusOf } from '#shared/records/status';
import { plainDate } from '#shared/time/plain-date';
import { anyOccurrencesAround, occurrence, wholeDays } from '../../support/arbitrary-occurrences';
import { printContent, printFaults, printRequest, printSetup, textsOf } from '../../support/printed';

const year = { first: plainDate('2027-01-01'), last: plainDate('2027-12-31') };
const setupOf = (fields: Parameters<typeof printSetup>[0] = {}) =>
  printSetup({ document: 'roadmap', period: year, ...fields });
const tracks = ['members', 'gathering', 'voice'].map((id, order) => ({
  ...{ id, order, name: `Track ${id}`, hue: order + 1, ownerId: null, archived: false },
}));
const contentOf = (occurrences: readonly Occurrence[], fields: Partial<PrintContent> = {}) =>
  printContent(occurrences, { tracks, ...fields });
const milestone = (key: string, first: string, last = first, fields: object = {}) =>
  occurrence(key, wholeDays(first, last), {
    ...{ kind: 'milestone', stage: 'confirmed', shape: last === first ? 'point' : 'phase', trackId: 'members' },
    ...fields,
  });

const isTold = ({ item }: Occurrence) => item.kind === 'milestone' || (item.key && statusOf(item) !== 'cancelled');

const anySetup = fc
  .record({
    paper: fc.constantFrom(
      { kind: 'standard', name: 'a4' } as const,
      { kind: 'standard', name: 'a2' } as const,
      { kind: 'custom', width: 90, height: 110 } as const,
    ),
    orientation: fc.constantFrom('portrait', 'landscape'),
    ink: fc.constantFrom('colour', 'mono'),
    margin: fc.constantFrom(0, 5),
    period: fc.constantFrom(year, { first: plainDate('2027-02-10'), last: plainDate('2027-05-03') }),
  })
  .map(setupOf);

test('a roadmap names its milestones, phases and key events once, within the margins, in type that can be read', () => {
  fc.assert(
    fc.property(anyOccurrencesAround(2027), anySetup, fc.constantFrom('en', 'ru'), (occurrences, setup, language) => {
      const spread = occurrences.map((each, at) => ({
        ...each,
        item: { ...each.item, ...(each.item.kind === 'milestone' && { trackId: tracks[at % 4]?.id ?? null }) } as Item,
      }));
      const request = printRequest(contentOf(spread), setup, language);
      expect(printFaults(printDocument(request), request, isTold)).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

test('a plan that is too tall for one page goes on, no milestone split or lost', () => {
  const many = Array.from({ length: 160 }, (_, at) => milestone(`m${at}`, '2027-03-10'));
  const request = printRequest(contentOf(many), setupOf());
  const document = printDocument(request);
  expect(document.pages.length).toBeGreaterThan(2);
  expect(document.warnings).toEqual([]);
  expect(printFaults(document, request, isTold)).toEqual([]);
});

test('a person’s plan is drawn without the general one, and named after them', () => {
  const own = { scope: { kind: 'person', personId: 'maya' } };
  const person = { id: 'maya', name: 'Maya' } as PrintContent['people'][number];
  const content = contentOf([milestone('hers', '2027-03-01', '2027-03-01', own), milestone('ours', '2027-04-01')], {
    people: [person],
  });
  const selection = { ...everything, scope: { kind: 'person', personId: 'maya' } as const };
  const texts = printDocument(printRequest(content, setupOf({ selection }))).pages.flatMap(textsOf);
  expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['Maya', 'Item hers']));
  expect(texts.map(({ text }) => text)).not.toContain('Item ours');
});

test('an empty roadmap is an empty one, and says so', () => {
  const document = printDocument(printRequest(contentOf([]), setupOf()));
  expect(document.warnings).toEqual([{ kind: 'nothing-in-period' }]);
  expect(document.pages[0]!.headings.map(({ text }) => text)).toEqual([
    'Roadmap, Year 2027',
    'Track members',
    'Track gathering',
    'Track voice',
  ]);
});

test('what stands on an archived track is put away with it, and is not said to have found no room', () => {
  const away = contentOf([milestone('old', '2027-03-01', '2027-03-01', { trackId: 'gone' })], {
    tracks: [...tracks, { ...tracks[0]!, id: 'gone', archived: true }],
  });
  const document = printDocument(printRequest(away, setupOf()));
  expect(document.warnings).toEqual([{ kind: 'nothing-in-period' }]);
  expect(document.pages).toHaveLength(1);
});
