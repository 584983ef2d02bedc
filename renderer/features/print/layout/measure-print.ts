import type { MeasureText } from '#shared/roadmap/measure-text';
import { PRINT_FONT } from '#shared/print/svg';

/** Measured at this size in pixels, since a browser rounds what is small; widths grow with the size. */
const SAMPLE_SIZE = 100;
/** More texts than any document has; a bound all the same. */
const REMEMBERED = 50_000;

const widths = new Map<string, number>();
let canvas: OffscreenCanvasRenderingContext2D | null = null;

/** The width of a text in the typeface of paper, in the unit of `size`, in a window or a worker. Right once that is loaded. */
export const measurePrint: MeasureText = (text, size, weight) => {
  const key = `${weight} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    if (widths.size >= REMEMBERED) widths.clear();
    canvas ??= new OffscreenCanvas(1, 1).getContext('2d')!;
    canvas.font = `${weight} ${SAMPLE_SIZE}px "${PRINT_FONT}"`;
    width = canvas.measureText(text).width / SAMPLE_SIZE;
    widths.set(key, width);
  }
  return width * size;
};
