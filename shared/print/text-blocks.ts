import type { FlowBlock } from '#shared/print/flow-pages';
import type { Ink } from '#shared/print/inks';
import { LINE_HEIGHT } from '#shared/print/item-text';
import type { TextMark, TypeWeight } from '#shared/print/page';
import { MM_PER_POINT } from '#shared/print/paper';
import { pathData } from '#shared/print/path-data';
import type { PrintRequest } from '#shared/print/print-request';
import { wrapText } from '#shared/print/wrap-text';

/** How a paragraph is set in a column; lengths in millimetres. */
export interface ParagraphStyle {
  readonly measure: PrintRequest['measure'];
  readonly points: number;
  readonly width: number;
  readonly weight?: TypeWeight;
  readonly ink?: Ink;
  readonly indent?: number;
  /** Stands before the first line, in the indent. */
  readonly sign?: string;
  /** Above the first line. */
  readonly space?: number;
}

/** Lines of reading are further apart than those of labels. */
const LEADING = 1.15;
const RULE_LINES = 2.3;

/** A paragraph as lines that may part at the end of a page. */
export function paragraph(text: string, style: ParagraphStyle): readonly FlowBlock[] {
  const { measure, points, width, weight = 400, ink = 'ink', indent = 0, sign, space = 0 } = style;
  const size = points * MM_PER_POINT;
  const line = size * LINE_HEIGHT * LEADING;
  const widthOf = (each: string) => measure(each, size, weight);
  const { lines } = wrapText(text, { room: width - indent, mostLines: Infinity, widthOf });
  return lines.map((said, at): FlowBlock => ({
    height: line + (at === 0 ? space : 0),
    drawAt: (x, y) => {
      const baseline = y + (at === 0 ? space : 0) + size;
      const rest = { kind: 'text', y: baseline, size: points, weight, ink, anchor: 'start' } as const;
      const marks: TextMark[] = [{ ...rest, x: x + indent, text: said }];
      return at === 0 && sign !== undefined ? [{ ...rest, x, text: sign }, ...marks] : marks;
    },
  }));
}

/** The name of a part of a document, over a rule; it stays with what follows. */
export function partHeading(text: string, { measure, points, width }: ParagraphStyle): readonly FlowBlock[] {
  const line = points * MM_PER_POINT * LINE_HEIGHT;
  const lines = paragraph(text, { measure, points: points * 1.2, width, weight: 600, space: line * 0.9 });
  const rule: FlowBlock = {
    height: line * (RULE_LINES - 1.6),
    keepsNext: true,
    drawAt: (x, y) => [
      { kind: 'path', d: pathData`M${x} ${y + line * 0.15}h${width}`, stroke: 'ink', strokeWidth: 0.25 },
    ],
  };
  const [first, ...others] = lines.map((each) => ({ ...each, keepsNext: true as const }));
  return [{ ...first!, heading: text }, ...others, rule];
}
