import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainMarkdown } from '#shared/print/plain-markdown';
import { printDocument } from '#shared/print/print-document';
import type { PrintContent } from '#shared/print/print-request';
import { setupProblems } from '#shared/print/setup-problem';
import { POLICY_SECTIONS } from '#shared/records/policy-section';
import { occurrence, wholeDays } from '../../support/arbitrary-occurrences';
import { printContent, printFaults, printRequest, printSetup, textsOf } from '../../support/printed';

const anyPaper = fc.constantFrom(
  { kind: 'standard', name: 'a4' } as const,
  { kind: 'standard', name: 'a2' } as const,
  { kind: 'custom', width: 70, height: 80 } as const,
);
const anyOrientation = fc.constantFrom('portrait', 'landscape');
const person = (id: string, name: string) => ({ id, name, phone: '+44 20 7946 0000', messenger: '', email: '' });
const talk = occurrence('talk', wholeDays('2027-03-10'), {
  title: 'Night of honest failures',
  notes: '- Doors at *seven*',
  internalNotes: 'The key is with Tom.',
  ownerId: 'maya',
  checklist: [
    { id: '1', text: 'Book the hall', ownerId: 'maya', dueDays: -7, done: true },
    { id: '2', text: 'Print the badges', ownerId: null, dueDays: null, done: false },
  ],
  ...{ roster: [{ role: 'Door', personIds: ['sam'], needed: 2, startsAfter: null, minutes: null }] },
});
const content = printContent([talk], {
  people: [person('maya', 'Maya Lindqvist'), person('sam', 'Sam Okoro')] as unknown as PrintContent['people'],
});

test('a policy sheet tells all that is written, within the margins, in type that can be read', () => {
  const line = fc.constantFrom(
    '# Who we are',
    '- warm, never *sweet*',
    '1. a warning',
    'Мы благотворительны',
    'word '.repeat(60),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), anyPaper, anyOrientation, (lines, paper, orientation) => {
      const policySections = POLICY_SECTIONS.map((id) => ({ id, text: lines.join('\n') }));
      const setup = printSetup({ document: 'policy-sheet', paper, orientation, ink: 'mono' });
      const request = printRequest(printContent([], { policySections }), setup);
      const document = printDocument(request);
      expect(printFaults(document, request)).toEqual([]);
      const words = (text: string) => text.replaceAll(/[^\p{L}]/gu, '');
      const printed = words(
        document.pages
          .flatMap(textsOf)
          .map(({ text }) => text)
          .join(''),
      );
      const said = words(
        plainMarkdown(lines.join('\n'))
          .map(({ text }) => text)
          .join(''),
      );
      expect(printed.length).toBeGreaterThanOrEqual(POLICY_SECTIONS.length * said.length);
    }),
    { numRuns: 15 },
  );
});

test('a policy that nobody has written yet says so', () => {
  const request = printRequest(printContent([]), printSetup({ document: 'policy-sheet' }));
  expect(
    printDocument(request)
      .pages.flatMap(textsOf)
      .map(({ text }) => text),
  ).toContain('nothing is written yet');
});

test('a run sheet tells what is to be done, who is on duty and whom to call', () => {
  const setup = printSetup({
    document: 'run-sheet',
    occurrenceKey: 'talk',
    privateDetails: true,
    orientation: 'portrait',
  });
  const texts = printDocument(printRequest(content, setup))
    .pages.flatMap(textsOf)
    .map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining([
      ...['Night of honest failures', 'Book the hall', '3 Mar · Maya Lindqvist', 'Print the badges'],
      ...['Door: Sam Okoro', '+44 20 7946 0000', '• Doors at seven', 'The key is with Tom.'],
    ]),
  );
});

test('a run sheet for others names nobody and keeps what is for the team', () => {
  const setup = printSetup({ document: 'run-sheet', occurrenceKey: 'talk', privateDetails: false });
  const texts = printDocument(printRequest(content, setup))
    .pages.flatMap(textsOf)
    .map(({ text }) => text);
  expect(texts.filter((text) => /Maya|Sam|7946|Tom/.test(text))).toEqual([]);
  expect(texts).toContain('Door');
});

test('a run sheet stays within the margins of any sheet', () => {
  fc.assert(
    fc.property(anyPaper, anyOrientation, fc.boolean(), (paper, orientation, privateDetails) => {
      const fields = { document: 'run-sheet', occurrenceKey: 'talk', paper, orientation, privateDetails } as const;
      const request = printRequest(content, printSetup(fields), 'ru');
      expect(printFaults(printDocument(request), request, () => false)).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test('a run sheet without its event is a problem of the set-up', () => {
  expect(setupProblems(printSetup({ document: 'run-sheet' }))).toEqual([{ field: 'event', problem: 'missing' }]);
});

test('a policy that has room on one page fills its columns alike', () => {
  const policySections = POLICY_SECTIONS.map((id) => ({ id, text: '- one\n- two\n- three' }));
  const setup = printSetup({ document: 'policy-sheet' });
  const { pages } = printDocument(printRequest(printContent([], { policySections }), setup));
  expect(pages).toHaveLength(1);
  const lines = textsOf(pages[0]!).filter(({ text }) => /^(one|two|three)$/.test(text));
  const columns = [...new Set(lines.map(({ x }) => x))];
  expect(columns.length).toBeGreaterThan(1);
  const counts = columns.map((column) => lines.filter(({ x }) => x === column).length);
  // parts are not split from their headings, so that a column may have one more of them
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(3);
});
