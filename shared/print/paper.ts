import type { PaperName, PrintSetup } from '#shared/records/print-setup';

/** Millimetres in a point, the printers' measure of type (1/72 inch). */
export const MM_PER_POINT = 25.4 / 72;

/** A size of type in points. */
export function pointsOf(millimetres: number): number {
  return Math.round((millimetres / MM_PER_POINT) * 1000) / 1000;
}

/** Type smaller than this is not read on paper, in points. */
export const SMALLEST_POINTS = 6;

/** Standard papers upright, in millimetres: ISO 216, and the North American ones. */
export const PAPERS: Readonly<Record<PaperName, { readonly width: number; readonly height: number }>> = {
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
  a2: { width: 420, height: 594 },
  a1: { width: 594, height: 841 },
  letter: { width: 215.9, height: 279.4 },
  legal: { width: 215.9, height: 355.6 },
  tabloid: { width: 279.4, height: 431.8 },
};

/** A part of a sheet, in millimetres from its top left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A sheet of paper, in millimetres, and what of it is printed on. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly printable: Box;
}

/** The sheet that a set-up asks for. */
export function sheetOf({ paper, orientation, margin }: Pick<PrintSetup, 'paper' | 'orientation' | 'margin'>): Sheet {
  const { width, height } = paper.kind === 'standard' ? PAPERS[paper.name] : paper;
  const [short, long] = width < height ? [width, height] : [height, width];
  return sheet(...(orientation === 'portrait' ? ([short, long] as const) : ([long, short] as const)), margin);
}

function sheet(width: number, height: number, margin: number): Sheet {
  return { width, height, printable: { left: margin, top: margin, right: width - margin, bottom: height - margin } };
}
