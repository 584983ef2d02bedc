import { HATCHES, hatchPath } from '#shared/print/hatch-path';
import type { Box } from '#shared/print/paper';
import type { PrintMark } from '#shared/print/page';
import type { PrintInk } from '#shared/records/print-setup';

/** Millimetres: fine enough for a swatch of two, coarse enough for an office printer. */
const PITCH = 0.62;
const HATCH_LINE = 0.17;
const DOT = 0.36;
const OUTLINE = 0.2;

/** The colour of a calendar, or its hatch where there is one ink. */
export function swatch({ left, top, right, bottom }: Box, hue: number, ink: PrintInk): readonly PrintMark[] {
  const rect = { x: left, y: top, width: right - left, height: bottom - top };
  const hatch = HATCHES[hue - 1] ?? 'solid';
  if (ink === 'colour' || hatch === 'solid') return [{ kind: 'rect', ...rect, fill: `edge-${hue}` }];
  return [
    { kind: 'rect', ...rect, fill: 'paper', stroke: 'ink', strokeWidth: OUTLINE },
    {
      kind: 'path',
      d: hatchPath(rect, hatch, PITCH),
      stroke: 'ink',
      strokeWidth: hatch === 'dots' ? DOT : HATCH_LINE,
      ...(hatch === 'dots' && { roundCaps: true }),
    },
  ];
}
