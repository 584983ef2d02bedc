import { expect, test, type Page } from '@playwright/test';
import { groupBy } from '#shared/policy/group-by';
import { sheetOf, type Sheet } from '#shared/print/paper';
import { usualSetup } from '#shared/print/usual-setup';
import { PRINT_DOCUMENTS, PRINT_INKS, type PrintSetup } from '#shared/records/print-setup';
import { everything } from '#shared/records/selection';
import { plainDate } from '#shared/time/plain-date';
import type { PageHeading, PrintedDocument, PrintMark, TextMark } from '#shared/print/page';
import { allCombinations, pairwise, type Combination } from '../support/print/combinations';
import type { show as Show, Shown } from '../support/print/printed-page';
import { readPdf, type ReadPage, type ReadPdf } from '../support/print/read-pdf';
import { servePrinted } from '../support/print/serve-printed';

/** Of the usual tests, so that they stay quick; `npm run test:print` takes every one. */
const QUICK = 24;

const CHOICES = {
  document: PRINT_DOCUMENTS,
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
    const { document, faults, titles } = await show(setupOf(wish), wish.language);
    expect(faults).toEqual([]);
    const pdf = await printPdf();
    expectSame(pdf, document, sheetOf(setupOf(wish)));
    expect(namesLost(pdf, document, titles)).toEqual([]);
    expect(coloursOf(pdf).filter((colour) => wish.ink === 'mono' && !isGrey(colour))).toEqual([]);
  });
}

for (const document of PRINT_DOCUMENTS) {
  test(`a period in which nothing is planned gives paper with a ${document} without items, and no error`, async () => {
    const nothing = { first: plainDate('2001-02-01'), last: plainDate('2001-02-28') };
    const setup = { ...usualSetup({ document, period: nothing, selection: everything }) };
    const { document: printed, faults, titles } = await show(setup, 'en');
    expect(faults).toEqual([]);
    expect(titles).toEqual({});
    expectSame(await printPdf(), printed, sheetOf(setup));
  });
}

test('a poster is cut on sheets of the size asked for, each found by a bookmark, every name whole on one of them', async () => {
  const tiles = { sheet: 'a4', overlap: 60 } as const;
  const setup = { ...usualSetup({ document: 'year-wheel', period: QUARTER, selection: everything }), tiles };
  const { document, faults, titles } = await show(setup, 'ru');
  expect(faults).toEqual([]);
  expect(Object.keys(titles).length).toBeGreaterThan(50);
  const pdf = await printPdf();
  expect(pdf.pages).toHaveLength(document.pages.length);
  expect(pdf.bookmarks).toEqual(document.pages.flatMap(({ headings }) => headings.map(({ text }) => text)));
  for (const { width, height } of pdf.pages) {
    expect([width, height].map(Math.round).toSorted((one, other) => one - other)).toEqual([210, 297]);
  }
  // what one sheet cuts, another has whole, since they overlap by more than the longest name
  const said = pdf.pages.map(lettersOf).join('|');
  const named = groupBy(Object.values(titles), letters);
  expect([...named].filter(([title, { length }]) => said.split(title).length <= length)).toEqual([]);
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

/** The file says what the document says, where it says it, on its sheet, and can be found one's way about in. */
function expectSame(pdf: ReadPdf, document: PrintedDocument, { width, height, printable }: Sheet): void {
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
    const texts = textsIn(marks);
    expect(lettersOf(read)).toBe(letters(texts.map(({ text }) => text).join('')));
    expect(strayFrom(texts, read)).toEqual([]);
    const outside = read.runs.filter(
      ({ left, right, top, bottom }) =>
        left < printable.left - SLACK ||
        right > printable.right + SLACK ||
        top < printable.top - SLACK ||
        bottom > printable.bottom + SLACK,
    );
    expect(outside).toEqual([]);
  }
}

/**
 * The titles that the file does not say as often as the document names them whole on that page. What goes over several
 * lines is said by one page or not at all: no item is split.
 */
function namesLost(pdf: ReadPdf, { pages }: PrintedDocument, titles: Shown['titles']): readonly string[] {
  const named = new Set<string>();
  const lost = pages.flatMap(({ marks }, at) => {
    const said = lettersOf(pdf.pages[at]!);
    const keys = textsIn(marks).flatMap(({ names }) => (names && WHOLE.has(names.part) ? [names.key] : []));
    for (const key of keys) named.add(key);
    const counts = groupBy(keys, (key) => letters(titles[key]!));
    return [...counts].flatMap(([title, { length }]) => (said.split(title).length > length ? [] : [title]));
  });
  return [...lost, ...Object.keys(titles).filter((key) => !named.has(key))];
}

const WHOLE: ReadonlySet<string> = new Set(['label', 'listed']);

/** All texts, those of parts cut from larger drawings too. */
function textsIn(marks: readonly PrintMark[]): readonly TextMark[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'window') return textsIn(mark.marks);
    return mark.kind === 'text' ? [mark] : [];
  });
}

/** Each is said in full, or as it stands on the page: `January` for `January 2027`. */
function expectHeadings(said: readonly string[], headings: readonly PageHeading[]): void {
  expect(
    said.map((text, at) => (headings[at]?.text.startsWith(text.trim().replace(/…$/, '')) ? headings[at].text : text)),
  ).toEqual(headings.map(({ text }) => text));
}

/** A quarter of a millimetre: Chromium rounds sheets to pixels. */
const SLACK = 0.25;

/** Texts whose beginning is not found where the document has it. */
function strayFrom(texts: readonly TextMark[], { runs }: ReadPage): readonly string[] {
  return texts
    .filter(({ anchor }) => anchor === 'start')
    .filter((text) => !runs.some(({ x, y }) => Math.hypot(x - text.x, y - text.y) < SLACK))
    .map(({ text }) => text);
}

function lettersOf({ runs }: ReadPage): string {
  return letters(runs.map(({ text }) => text).join(''));
}

/**
 * What is said, however it is set: without blanks and hyphens. The typeface has one glyph for two apostrophes, and a file
 * tells of either as of the other.
 */
function letters(text: string): string {
  return text.replaceAll(/[\s\u00AD\u2010-]/g, '').replaceAll('\u02BC', '’');
}

function coloursOf({ pages }: ReadPdf): readonly string[] {
  return [...new Set(pages.flatMap(({ colours }) => [...colours]))];
}

function isGrey(colour: string): boolean {
  return /^#(..)\1\1$/.test(colour);
}
