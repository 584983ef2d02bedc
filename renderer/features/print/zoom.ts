import type { SheetSize } from '#shared/desktop/bridge';

/** The whole page, its width, or a scale: 1 is as large as the paper. */
export type Zoom = 'page' | 'width' | number;

/** By the definition of CSS. */
export const PIXELS_PER_MILLIMETRE = 96 / 25.4;

const SMALLEST = 0.05;
const LARGEST = 8;
const STEP = 1.25;
/** Around each page, in pixels; as much as `print-preview.css` leaves. */
const DESK = 24;

/** The scale by which a page is shown in a frame, both in their own units. */
export function scaleOf(zoom: Zoom, page: SheetSize, frame: SheetSize): number {
  if (typeof zoom === 'number') return zoom;
  const across = (frame.width - 2 * DESK) / (page.width * PIXELS_PER_MILLIMETRE);
  const down = (frame.height - 2 * DESK) / (page.height * PIXELS_PER_MILLIMETRE);
  return withinLimits(zoom === 'width' ? across : Math.min(across, down));
}

/** One step larger (1) or smaller (-1). */
export function stepped(scale: number, direction: 1 | -1): number {
  return withinLimits(scale * STEP ** direction);
}

function withinLimits(scale: number): number {
  return Math.min(Math.max(scale, SMALLEST), LARGEST);
}
