import type { MarkMeaning } from '#shared/print/kind-mark';
import type { PrintMark } from '#shared/print/page';
import type { Box } from '#shared/print/paper';
import { pathData } from '#shared/print/path-data';
import { swatch } from '#shared/print/swatch';
import type { PrintInk } from '#shared/records/print-setup';

/** A thing of several days as a box across them. */
export interface Bar {
  readonly box: Box;
  readonly meaning: MarkMeaning;
  /** It begins here, or came from before; it ends here, or goes on. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** What of a bar's left end is taken by its heel, in millimetres. */
export const HEEL = 1.2;
const LINE = 0.2;
/** Where one ink says "confirmed": hatches never lie under words. */
const UNDERLINE = 0.35;
const DASH = '0.7 0.5';
const ARROW = 0.9;

/** The status by the texture of the box, the calendar by its heel; an arrow where it goes on. */
export function barMarks({ box, meaning, opens, closes }: Bar, ink: PrintInk): readonly PrintMark[] {
  const { left, top, right, bottom } = box;
  const { status, hue } = meaning;
  const edge = `edge-${hue}` as const;
  const isFirm = status === 'confirmed' || status === 'done';
  const outline = { stroke: edge, strokeWidth: LINE, ...(status === 'idea' && { dash: DASH }) };
  const marks: PrintMark[] = [
    {
      kind: 'rect',
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
      radius: 0.35,
      fill: isFirm ? `fill-${hue}` : 'paper',
      ...outline,
    },
  ];
  if (opens && status !== 'idea') marks.push(...swatch({ ...box, right: Math.min(left + HEEL, right) }, hue, ink));
  if (isFirm && ink === 'mono') {
    marks.push({ kind: 'path', d: pathData`M${left} ${bottom}H${right}`, stroke: edge, strokeWidth: UNDERLINE });
  }
  if (!closes) {
    const [tip, middle, half] = [right - 0.4, (top + bottom) / 2, Math.min(ARROW, (bottom - top) / 3)];
    const d = pathData`M${tip - half} ${middle - half}L${tip} ${middle}L${tip - half} ${middle + half}Z`;
    marks.push({ kind: 'path', d, fill: edge });
  }
  return marks;
}
