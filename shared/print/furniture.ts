import { MM_PER_POINT, SMALLEST_POINTS, type Box, type Sheet } from '#shared/print/paper';
import type { PrintMark, PrintPage, TextMark } from '#shared/print/page';
import { layLegend } from '#shared/print/legend';
import type { PrintRequest } from '#shared/print/print-request';
import { oneLine } from '#shared/print/wrap-text';
import { cutText } from '#shared/roadmap/measure-text';
import type { DisplayKind } from '#shared/records/display-kind';
import { formatDay } from '#shared/time/format';

/** What every page has around its content. */
export interface PageHead {
  readonly title: string;
  /** Small, beside the title; empty for none. */
  readonly subtitle: string;
  /** The kinds that its legend explains; none where it draws no marks. */
  readonly kinds: readonly DisplayKind[];
  /** False where the colours are not those of calendars. */
  readonly calendars?: boolean;
}

/** A page with its furniture, and what is left for the content. */
export interface Furnished {
  readonly marks: readonly PrintMark[];
  readonly body: Box;
}

/** The sizes of type that suit a sheet, in points. */
export interface FurnitureSizes {
  readonly title: number;
  readonly subtitle: number;
  readonly small: number;
}

/** A4, on which the sizes of type are reckoned. */
const SHORT_SIDE = 210;
const SUBTITLE_PART = 0.46;
/** Between the head and the content, and between that and the foot, in sizes of the title and of the small type. */
const UNDER_HEAD = 0.7;
const ABOVE_FOOT = 1.4;
const GAP = 0.4;

/** Type grows with the paper: 18 points of title on A4, 22 on A3, 27 on A2. */
export function furnitureSizes({ width, height }: Sheet): FurnitureSizes {
  const beyond = Math.min(width, height) - SHORT_SIDE;
  const title = beyond < 0 ? Math.max(10, 18 * (1 + beyond / SHORT_SIDE)) : 18 + beyond / 24;
  return {
    title,
    subtitle: Math.max(title * SUBTITLE_PART, SMALLEST_POINTS),
    small: SMALLEST_POINTS + Math.max(0, beyond) / 100,
  };
}

/** Title, community, legend and footer of a page. */
export function furnish(request: PrintRequest, sheet: Sheet, head: PageHead): Furnished {
  const sizes = furnitureSizes(sheet);
  const { printable } = sheet;
  const baseline = printable.top + sizes.title * MM_PER_POINT * 0.78;
  const foot = layFoot(request, printable, sizes, head);
  return {
    marks: [...headMarks(request, printable, sizes, head, baseline), ...foot.marks],
    body: { ...printable, top: baseline + sizes.title * MM_PER_POINT * UNDER_HEAD, bottom: foot.top },
  };
}

/** The pages with `2 / 5` in their lower right corner; a single page goes without. */
export function numbered(pages: readonly PrintPage[], { words }: PrintRequest, sheet: Sheet): readonly PrintPage[] {
  if (pages.length === 1) return pages;
  const { small } = furnitureSizes(sheet);
  return pages.map((page, at) => {
    const number: TextMark = {
      kind: 'text',
      x: sheet.printable.right,
      y: sheet.printable.bottom - small * MM_PER_POINT * 0.3,
      text: words.t('printed.page', { page: at + 1, pages: pages.length }),
      size: small,
      weight: 600,
      ink: 'ink',
      anchor: 'end',
    };
    return { ...page, marks: [...page.marks, number] };
  });
}

/** The title at the left, the community at the right; the subtitle in what is left between them. */
function headMarks(
  { content, measure }: PrintRequest,
  { left, right }: Box,
  sizes: FurnitureSizes,
  { title, subtitle }: PageHead,
  y: number,
): readonly PrintMark[] {
  const widthAt = (points: number, weight: number) => (text: string) => measure(text, points * MM_PER_POINT, weight);
  const gap = sizes.title * GAP * 2 * MM_PER_POINT;
  const room = right - left;
  const name = cutText(oneLine(content.community), room / 3, widthAt(sizes.subtitle, 600));
  const nameWidth = widthAt(sizes.subtitle, 600)(name);
  const shownTitle = cutText(oneLine(title), room - nameWidth - gap, widthAt(sizes.title, 600));
  const titleWidth = widthAt(sizes.title, 600)(shownTitle);
  const left2 = left + titleWidth + gap;
  const shownSubtitle = cutText(subtitle, right - nameWidth - gap - left2, widthAt(sizes.subtitle, 400));
  const text = (
    x: number,
    words: string,
    size: number,
    rest: Pick<TextMark, 'weight' | 'ink' | 'anchor'>,
  ): TextMark => ({
    kind: 'text',
    x,
    y,
    text: words,
    size,
    ...rest,
  });
  return [
    text(left, shownTitle, sizes.title, { weight: 600, ink: 'ink', anchor: 'start' }),
    text(left2, shownSubtitle, sizes.subtitle, { weight: 400, ink: 'ink-2', anchor: 'start' }),
    text(right, name, sizes.subtitle, { weight: 600, ink: 'ink', anchor: 'end' }),
  ].filter(({ text: words }) => words !== '');
}

/** The legend from the left, in as many lines as it takes; the footer at the right of the last one, or on a line of its own. */
function layFoot(
  request: PrintRequest,
  box: Box,
  { small }: FurnitureSizes,
  { kinds, calendars = true }: PageHead,
): { readonly marks: readonly PrintMark[]; readonly top: number } {
  const { content, words, measure } = request;
  const size = small * MM_PER_POINT;
  const widthOf = (text: string) => measure(text, size, 400);
  // room for `10 / 12` after it
  const right = box.right - widthOf('00 / 00') - size;
  const date = formatDay(words.language, content.today, { day: 'numeric', month: 'long', year: 'numeric' });
  const said = words.t('printed.footer', { community: oneLine(content.community), date });
  const footer = cutText(said, right - box.left, widthOf);
  const y = box.bottom - size * 0.3;
  const legend = layLegend(request, { left: box.left, right: box.right, baseline: y, points: small, kinds, calendars });
  const isBeside = legend.lastRight + size * 3 <= right - widthOf(footer);
  const lift = isBeside ? 0 : legend.lineHeight;
  return {
    marks: [
      ...legend.marksAt(-lift),
      { kind: 'text', x: right, y, text: footer, size: small, weight: 400, ink: 'ink-3', anchor: 'end' },
    ],
    top: y - size * ABOVE_FOOT - lift - legend.height,
  };
}
