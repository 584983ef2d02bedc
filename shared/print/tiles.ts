import type { PrintedDocument, PrintMark, PrintPage } from '#shared/print/page';
import { MM_PER_POINT, PAPERS, SMALLEST_POINTS, type Box } from '#shared/print/paper';
import { pathData } from '#shared/print/path-data';
import type { PrintRequest } from '#shared/print/print-request';
import { textBox } from '#shared/print/text-box';
import { oneLine } from '#shared/print/wrap-text';
import type { PaperName } from '#shared/records/print-setup';
import { cutText } from '#shared/roadmap/measure-text';

/** What a sheet keeps free around its part, for the printer and for the marks to cut along. */
export const TILE_MARGIN = 10;
const CROP_GAP = 1;
const CROP_LENGTH = 5;
const LABEL_POINTS = SMALLEST_POINTS + 1;

/** How a drawing is cut on sheets. */
interface TilePlan {
  /** Of one sheet. */
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
}

/** Upright or on its side, whichever takes fewer sheets. */
function planTiles(
  page: { readonly width: number; readonly height: number },
  sheet: PaperName,
  overlap: number,
): TilePlan {
  const { width, height } = PAPERS[sheet];
  const count = (whole: number, side: number) => {
    const room = side - 2 * TILE_MARGIN;
    return Math.max(1, Math.ceil((whole - overlap - 1e-6) / (room - overlap)));
  };
  const plans = [
    { width, height, columns: count(page.width, width), rows: count(page.height, height) },
    { width: height, height: width, columns: count(page.width, height), rows: count(page.height, width) },
  ];
  return plans.reduce((best, plan) => (plan.columns * plan.rows < best.columns * best.rows ? plan : best));
}

/** The pages of a document cut on smaller sheets that overlap, row by row, each with marks to cut along and its place. */
export function cutInTiles(document: PrintedDocument, request: PrintRequest): PrintedDocument {
  const { tiles } = request.setup;
  if (tiles === null) return document;
  return { ...document, pages: document.pages.flatMap((page) => cutPage(page, document.title, tiles, request)) };
}

function cutPage(
  page: PrintPage,
  title: string,
  { sheet, overlap }: NonNullable<PrintRequest['setup']['tiles']>,
  request: PrintRequest,
): readonly PrintPage[] {
  const plan = planTiles(page, sheet, overlap);
  const room = { width: plan.width - 2 * TILE_MARGIN, height: plan.height - 2 * TILE_MARGIN };
  return Array.from({ length: plan.rows * plan.columns }, (_, at): PrintPage => {
    const [row, column] = [Math.floor(at / plan.columns), at % plan.columns];
    const fromX = column * (room.width - overlap);
    const fromY = row * (room.height - overlap);
    const width = Math.min(room.width, page.width - fromX);
    const height = Math.min(room.height, page.height - fromY);
    const part = { left: fromX, top: fromY, right: fromX + width, bottom: fromY + height };
    const place = request.words.t('printed.tile', { row: row + 1, column: column + 1 });
    const name = tileName(title, `${place} (${plan.rows} × ${plan.columns})`, room.width - CROP_LENGTH, request);
    return {
      width: plan.width,
      height: plan.height,
      headings: [{ level: at === 0 ? 1 : 2, text: name, y: TILE_MARGIN }],
      marks: [
        {
          kind: 'window',
          x: TILE_MARGIN,
          y: TILE_MARGIN,
          width,
          height,
          fromX,
          fromY,
          marks: page.marks.filter((mark) => touches(mark, part, request)),
        },
        cropMarks(width, height),
        {
          kind: 'text',
          x: TILE_MARGIN + CROP_LENGTH,
          y: TILE_MARGIN + height + (TILE_MARGIN * 2) / 3,
          text: name,
          size: LABEL_POINTS,
          weight: 400,
          ink: 'ink-3',
          anchor: 'start',
        },
      ],
    };
  });
}

/** Which poster a sheet is of, and where it belongs on it: a title that is too long is cut. */
function tileName(title: string, place: string, room: number, { measure }: PrintRequest): string {
  const widthOf = (text: string) => measure(text, LABEL_POINTS * MM_PER_POINT, 400);
  const said = cutText(oneLine(title), room - widthOf(`: ${place}`), widthOf);
  return said === '' ? place : `${said}: ${place}`;
}

/** Words that are on another sheet are left out; of lines and grounds the edge of the window cuts what is too much. */
function touches(mark: PrintMark, { left, top, right, bottom }: Box, { measure }: PrintRequest): boolean {
  if (mark.kind === 'rect')
    return mark.x < right && mark.x + mark.width > left && mark.y < bottom && mark.y + mark.height > top;
  if (mark.kind !== 'text') return true;
  const box = textBox(mark, measure);
  const tails = mark.size * MM_PER_POINT * 0.3;
  return box.left < right && box.right > left && box.top < bottom && box.bottom + tails > top;
}

/** Short lines outside of the four corners. */
function cropMarks(width: number, height: number): PrintMark {
  const [left, top, right, bottom] = [TILE_MARGIN, TILE_MARGIN, TILE_MARGIN + width, TILE_MARGIN + height];
  const across = [top, bottom].map(
    (y) => pathData`M${left - CROP_GAP} ${y}h${-CROP_LENGTH}` + pathData`M${right + CROP_GAP} ${y}h${CROP_LENGTH}`,
  );
  const down = [left, right].map(
    (x) => pathData`M${x} ${top - CROP_GAP}v${-CROP_LENGTH}` + pathData`M${x} ${bottom + CROP_GAP}v${CROP_LENGTH}`,
  );
  return { kind: 'path', d: [...across, ...down].join(''), stroke: 'ink', strokeWidth: 0.1 };
}
