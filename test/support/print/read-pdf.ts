import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as another program reads it. Lengths are in millimetres from the top left of the page. */
export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  readonly bookmarks: readonly string[];
  readonly pages: readonly ReadPage[];
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  /** Runs of letters in the order of the file, without the blanks between them. */
  readonly runs: readonly ReadRun[];
  readonly headings: readonly string[];
  readonly fonts: readonly ReadFont[];
  /** Every colour that anything is filled or stroked with. */
  readonly colours: ReadonlySet<string>;
}

export interface ReadRun {
  readonly text: string;
  /** Where its baseline begins. */
  readonly x: number;
  readonly y: number;
  /** What its baseline reaches over. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface ReadFont {
  readonly name: string;
  readonly isOutlines: boolean;
}

const MM_PER_UNIT = 25.4 / 72;

/** Reads a PDF with PDF.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const [{ info }, outline, marks] = [await pdf.getMetadata(), await pdf.getOutline(), await pdf.getMarkInfo()];
  const { Title: title = '', Language: language = '' } = info as { Title?: string; Language?: string };
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(await pdf.getPage(number)));
  await pdf.destroy();
  return { title, language, isTagged: marks?.Marked ?? false, bookmarks: titlesOf(outline ?? []), pages };
}

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const [, , width = 0, height = 0] = page.view;
  const content = await page.getTextContent({ includeMarkedContent: true });
  const operators = await page.getOperatorList();
  const runs: ReadRun[] = [];
  const textOf = new Map<string, string>();
  let mark = '';
  for (const item of content.items) {
    if (!('str' in item)) {
      if (item.type === 'beginMarkedContentProps') mark = item.id ?? '';
      continue;
    }
    textOf.set(mark, (textOf.get(mark) ?? '') + item.str);
    if (item.str.trim() === '') continue;
    const [cosine = 1, sine = 0, , , fromX = 0, fromY = 0] = item.transform as number[];
    const length = item.width / Math.hypot(cosine, sine);
    const [x, y] = [fromX * MM_PER_UNIT, (height - fromY) * MM_PER_UNIT];
    const [endX, endY] = [x + length * cosine * MM_PER_UNIT, y - length * sine * MM_PER_UNIT];
    const [left, right, top, bottom] = [Math.min(x, endX), Math.max(x, endX), Math.min(y, endY), Math.max(y, endY)];
    runs.push({ text: item.str, x, y, left, right, top, bottom });
  }
  return {
    width: width * MM_PER_UNIT,
    height: height * MM_PER_UNIT,
    runs,
    headings: headingsOf(await page.getStructTree(), textOf),
    fonts: fontsOf(page, operators),
    colours: coloursOf(operators),
  };
}

type Operators = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

function fontsOf(page: PDFPageProxy, { fnArray, argsArray }: Operators): readonly ReadFont[] {
  const names = new Set(fnArray.flatMap((fn, at) => (fn === OPS.setFont ? [(argsArray[at] as [string])[0]] : [])));
  return [...names].map((name) => {
    const font = page.commonObjs.get(name) as { readonly name: string; readonly isType3Font?: boolean };
    return { name: font.name, isOutlines: font.isType3Font === true };
  });
}

function coloursOf({ fnArray, argsArray }: Operators): ReadonlySet<string> {
  const painted = new Set<number>([OPS.setFillRGBColor, OPS.setStrokeRGBColor]);
  const strange = new Set<number>([OPS.setFillColorN, OPS.setStrokeColorN, OPS.shadingFill, OPS.paintImageXObject]);
  return new Set(
    fnArray.flatMap((fn, at) => {
      if (strange.has(fn)) return ['no plain colour'];
      return painted.has(fn) ? [String((argsArray[at] as unknown[])[0])] : [];
    }),
  );
}

interface StructNode {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

function headingsOf(node: StructNode | null, textOf: ReadonlyMap<string, string>): string[] {
  if (node === null) return [];
  if (node.role !== undefined && /^H\d$/.test(node.role)) return [saidBy(node, textOf)];
  return (node.children ?? []).flatMap((child) => headingsOf(child, textOf));
}

function saidBy(node: StructNode, textOf: ReadonlyMap<string, string>): string {
  const own = node.id === undefined ? '' : (textOf.get(node.id) ?? '');
  return own + (node.children ?? []).map((child) => saidBy(child, textOf)).join('');
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

function titlesOf(bookmarks: readonly Bookmark[]): string[] {
  return bookmarks.flatMap(({ title, items }) => [title, ...titlesOf(items)]);
}
