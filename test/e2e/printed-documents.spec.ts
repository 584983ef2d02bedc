import { expect, test, type Page } from '@playwright/test';
import { sheetOf } from '#shared/print/paper';
import { usualSetup } from '#shared/print/usual-setup';
import { PRINT_INKS, type PrintSetup } from '#shared/records/print-setup';
import { everything } from '#shared/records/selection';
import { plainDate } from '#shared/time/plain-date';
import type { PageHeading, PrintedDocument, TextMark } from '#shared/print/page';
import { allCombinations, pairwise, type Combination } from '../support/print/combinations';
import type { show as Show, Shown } from '../support/print/printed-page';
import { readPdf, type ReadPage, type ReadPdf } from '../support/print/read-pdf';
import { servePrinted } from '../support/print/serve-printed';

/** Of the usual tests, so that they stay quick; `npm run test:print` takes every one. */
const QUICK = 24;

/** Those that tell of a period on one kind of page. */
const DOCUMENTS = ['year-planner', 'quarter', 'month'] as const;

const CHOICES = {
  document: DOCUMENTS,
  paper: [
    { kind: 'standard', name: 'a4' },
    { kind: 'standard', name: 'a3' },
    { kind: 'standard', name: 'a2' },
    { kind: 'standard', name: 'a1' },
    { kind: 'standard', name: 'letter' },
    { kind: 'standard', name: 'legal' },
    { kind: 'standard', name: 'tabloid' },
    { kind: 'custom', width: 100, height: 148 },
  ],
  orientation: ['portrait', 'landscape'],
  ink: PRINT_INKS,
  language: ['en', 'ru'],
} as const;

type Wish = Combination<typeof CHOICES>;

const wishes: readonly Wish[] =
  process.env['KALENDS_PRINT'] === 'all' ? allCombinations(CHOICES) : pairwise(CHOICES, QUICK);

const QUARTER = { first: plainDate('2027-01-01'), last: plainDate('2027-03-31') };

let server: Awaited<ReturnType<typeof servePrinted>>;
let page: Page;

// One page for all of them.
test.describe.configure({ mode: 'default' });
test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  server = await servePrinted();
  page = await browser.newPage();
  await page.goto(server.address);
});
test.afterAll(() => server.close());

for (const wish of wishes) {
  const paper = wish.paper.kind === 'standard' ? wish.paper.name : `${wish.paper.width} × ${wish.paper.height} mm`;
  test(`a PDF of ${wish.document} on ${paper}, ${wish.orientation}, ${wish.ink}, ${wish.language}, is the document`, async () => {
    const { document, faults } = await show(setupOf(wish), wish.language);
    expect(faults).toEqual([]);
    const pdf = await printPdf();
    expectSame(pdf, document, setupOf(wish));
    if (wish.ink === 'mono') {
      expect(
        [...new Set(pdf.pages.flatMap(({ colours }) => [...colours]))].filter((colour) => !isGrey(colour)),
      ).toEqual([]);
    }
  });
}

test('a period in which nothing is planned gives empty paper with its days, and no error', async () => {
  const nothing = { first: plainDate('2001-02-01'), last: plainDate('2001-02-28') };
  for (const document of DOCUMENTS) {
    const setup = { ...usualSetup({ document, period: nothing, selection: everything }) };
    const { document: printed, faults } = await show(setup, 'en');
    expect(faults).toEqual([]);
    expect(printed.warnings).toEqual([{ kind: 'nothing-in-period' }]);
    expectSame(await printPdf(), printed, setup);
  }
});

function setupOf({ document, paper, orientation, ink }: Wish): PrintSetup {
  const usual = usualSetup({ document, period: QUARTER, selection: everything });
  return { ...usual, paper, orientation, ink, margin: paper.kind === 'custom' ? 5 : usual.margin };
}

function show(setup: PrintSetup, language: Wish['language']): Promise<Shown> {
  return page.evaluate(
    async ([module, ...given]) => {
      const printed = (await import(module)) as { readonly show: typeof Show };
      return printed.show(...given);
    },
    ['/printed.js', setup, language] as const,
  );
}

/** As Electron prints it, and as a browser saves what it prints. */
async function printPdf(): Promise<ReadPdf> {
  return readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }));
}

/** The file says what the document says, where it says it, and can be found one's way about in. */
function expectSame(pdf: ReadPdf, document: PrintedDocument, setup: PrintSetup): void {
  const { width, height, printable } = sheetOf(setup);
  expect(pdf.pages).toHaveLength(document.pages.length);
  expect({ title: pdf.title, language: pdf.language, isTagged: pdf.isTagged }).toEqual({
    title: document.title,
    language: document.language,
    isTagged: true,
  });
  expectHeadings(
    pdf.bookmarks,
    document.pages.flatMap(({ headings }) => headings),
  );
  for (const [at, { marks, headings }] of document.pages.entries()) {
    const read = pdf.pages[at]!;
    expect(Math.abs(read.width - width)).toBeLessThan(0.5);
    expect(Math.abs(read.height - height)).toBeLessThan(0.5);
    expectHeadings(read.headings, headings);
    expect(read.fonts.filter(({ isOutlines }) => isOutlines)).toEqual([]);
    const texts = marks.filter((mark) => mark.kind === 'text');
    expect(withoutBlanks(read.runs.map(({ text }) => text).join(''))).toBe(
      withoutBlanks(texts.map(({ text }) => text).join('')),
    );
    expect(strayFrom(texts, read)).toEqual([]);
    const outside = read.runs.filter(
      ({ left, right, baseline }) =>
        left < printable.left - SLACK ||
        right > printable.right + SLACK ||
        baseline < printable.top - SLACK ||
        baseline > printable.bottom + SLACK,
    );
    expect(outside).toEqual([]);
  }
}

/** Each is said in full, or as it stands on the page: `January` for `January 2027`. */
function expectHeadings(said: readonly string[], headings: readonly PageHeading[]): void {
  expect(
    said.map((text, at) => (headings[at]?.text.startsWith(text.replace(/…$/, '')) ? headings[at].text : text)),
  ).toEqual(headings.map(({ text }) => text));
}

/** A quarter of a millimetre: Chromium rounds sheets to pixels. */
const SLACK = 0.25;

/** Texts whose beginning is not found where the document has it. */
function strayFrom(texts: readonly TextMark[], { runs }: ReadPage): readonly string[] {
  return texts
    .filter(({ anchor }) => anchor === 'start')
    .filter(({ x, y }) => !runs.some(({ left, baseline }) => Math.hypot(left - x, baseline - y) < SLACK))
    .map(({ text }) => text);
}

/** The letters of a text. The typeface has one glyph for two apostrophes, and a file tells of either as of the other. */
function withoutBlanks(text: string): string {
  return text.replaceAll(/\s/g, '').replaceAll('\u02BC', '’');
}

function isGrey(colour: string): boolean {
  return /^#(..)\1\1$/.test(colour);
}
