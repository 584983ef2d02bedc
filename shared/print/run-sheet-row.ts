import type { FlowBlock } from '#shared/print/flow-pages';
import { LINE_HEIGHT } from '#shared/print/item-text';
import type { PrintMark } from '#shared/print/page';
import { MM_PER_POINT } from '#shared/print/paper';
import { pathData } from '#shared/print/path-data';
import type { ParagraphStyle } from '#shared/print/text-blocks';
import { wrapText } from '#shared/print/wrap-text';

interface TableRow {
  readonly left: string;
  readonly right: string;
  /** To be ticked by hand, or ticked already. */
  readonly box?: 'ticked' | 'empty';
  /** The left says what the right is. */
  readonly isFact?: true;
}

const FACT_PART = 0.24;
const LEFT_PART = 0.62;
const MOST_LINES = 8;
const PAD = 0.45;

/** A row of two columns over a fine rule, both wrapped. */
export function tableRow(
  { left, right, box, isFact }: TableRow,
  { measure, points, width }: ParagraphStyle,
): FlowBlock {
  const size = points * MM_PER_POINT;
  const line = size * LINE_HEIGHT;
  const indent = box ? size * 1.5 : 0;
  const leftWidth = width * (isFact ? FACT_PART : right === '' ? 1 : LEFT_PART);
  const widthOf = (text: string) => measure(text, size, 400);
  const wrap = (text: string, room: number) => wrapText(text, { room, mostLines: MOST_LINES, widthOf }).lines;
  const leftLines = wrap(left, leftWidth - indent - size);
  const rightLines = right === '' ? [] : wrap(right, width - leftWidth);
  const height = Math.max(leftLines.length, rightLines.length) * line + 2 * PAD * size;
  return {
    height,
    drawAt: (x, y) => {
      const first = y + PAD * size + size;
      const text = (at: number, lines: readonly string[], ink: 'ink' | 'ink-2') =>
        lines.map((said, index): PrintMark => ({
          kind: 'text',
          x: at,
          y: first + index * line,
          text: said,
          size: points,
          weight: 400,
          ink,
          anchor: 'start',
        }));
      return [
        ...(box ? tickBox(x, first, size, box === 'ticked') : []),
        ...text(x + indent, leftLines, isFact ? 'ink-2' : 'ink'),
        ...text(x + leftWidth, rightLines, isFact ? 'ink' : 'ink-2'),
        { kind: 'path', d: pathData`M${x} ${y + height}h${width}`, stroke: 'rule', strokeWidth: 0.15 },
      ];
    },
  };
}

function tickBox(x: number, baseline: number, size: number, isTicked: boolean): readonly PrintMark[] {
  const side = size * 0.85;
  const y = baseline - side * 0.9;
  const d = pathData`M${x + side * 0.22} ${y + side * 0.5}l${side * 0.2} ${side * 0.22}l${side * 0.38} ${-side * 0.44}`;
  return [
    { kind: 'rect', x, y, width: side, height: side, radius: 0.3, fill: 'paper', stroke: 'ink-2', strokeWidth: 0.22 },
    ...(isTicked ? [{ kind: 'path', d, stroke: 'ink', strokeWidth: 0.35 } as const] : []),
  ];
}
