import { colourOf } from '#shared/print/inks';
import type { PrintMark, PrintPage } from '#shared/print/page';
import { MM_PER_POINT } from '#shared/print/paper';
import { PRINT_FONT } from '#shared/print/svg';
import type { SheetSize } from '#shared/desktop/bridge';
import type { PrintInk } from '#shared/records/print-setup';
import { withResolution } from './png-resolution';

const MM_PER_INCH = 25.4;
/** Chromium draws no canvas with a longer side, in pixels. */
const LONGEST_SIDE = 32_767;
/**
 * Chromium would draw 268, but at four bytes a pixel those are a gigabyte, and were measured to take 25 seconds on two
 * cores; 120 took 4 to 9. A1 at 300 dpi has 70.
 */
export const MOST_MEGAPIXELS = 120;

/** How many pixels a sheet has at so many dots per inch; null where that is more than can be drawn. */
export function pixelsOf({ width, height }: SheetSize, dpi: number): SheetSize | null {
  const pixels = { width: Math.round((width / MM_PER_INCH) * dpi), height: Math.round((height / MM_PER_INCH) * dpi) };
  const isDrawn =
    Math.max(pixels.width, pixels.height) <= LONGEST_SIDE && pixels.width * pixels.height <= MOST_MEGAPIXELS * 1e6;
  return isDrawn ? pixels : null;
}

/** A page as a PNG that knows its resolution; null where there is no memory for it. */
export async function drawPng(page: PrintPage, ink: PrintInk, dpi: number): Promise<Uint8Array | null> {
  const pixels = pixelsOf(page, dpi);
  const canvas = document.createElement('canvas');
  const context = pixels && canvas.getContext('2d', { alpha: false });
  if (!context) return null;
  Object.assign(canvas, pixels);
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  const scale = dpi / MM_PER_INCH;
  for (const mark of page.marks) drawMark(context, mark, { ink, scale, x: 0, y: 0 });
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  // lets go of its memory now, not when the collector comes by
  canvas.width = 0;
  return blob && withResolution(new Uint8Array(await blob.arrayBuffer()), dpi);
}

/** How marks come onto the canvas: pixels in a millimetre, and where their origin lies on the page. */
interface Drawing {
  readonly ink: PrintInk;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

function drawMark(context: CanvasRenderingContext2D, mark: PrintMark, drawing: Drawing): void {
  const { ink, scale, x, y } = drawing;
  context.setTransform(1, 0, 0, 1, x * scale, y * scale);
  if (mark.kind === 'window') {
    context.save();
    context.beginPath();
    context.rect(mark.x * scale, mark.y * scale, mark.width * scale, mark.height * scale);
    context.clip();
    const within = { ...drawing, x: x + mark.x - mark.fromX, y: y + mark.y - mark.fromY };
    for (const each of mark.marks) drawMark(context, each, within);
    context.restore();
    return;
  }
  if (mark.kind === 'text') {
    // in pixels and not scaled, since a browser places the letters of small type roughly
    context.font = `${mark.weight} ${mark.size * MM_PER_POINT * scale}px "${PRINT_FONT}"`;
    context.fillStyle = colourOf(mark.ink, ink);
    context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
    context.translate(mark.x * scale, mark.y * scale);
    context.rotate(((mark.turn ?? 0) * Math.PI) / 180);
    context.fillText(mark.text, 0, 0);
    return;
  }
  context.scale(scale, scale);
  const path = new Path2D(mark.kind === 'path' ? mark.d : undefined);
  if (mark.kind === 'rect') path.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius ?? 0);
  if (mark.fill !== undefined) {
    context.fillStyle = colourOf(mark.fill, ink);
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is no array
    context.fill(path);
  }
  if (mark.stroke === undefined) return;
  context.strokeStyle = colourOf(mark.stroke, ink);
  context.lineWidth = mark.strokeWidth ?? 1;
  context.lineCap = mark.kind === 'path' && mark.roundCaps ? 'round' : 'butt';
  context.setLineDash(mark.dash?.split(' ').map(Number) ?? []);
  context.stroke(path);
}
