import { escapeMarkup } from '#shared/print/escape-markup';
import { colourOf } from '#shared/print/inks';
import type { PathMark, PrintMark, PrintPage, RectMark, TextMark } from '#shared/print/page';
import { MM_PER_POINT } from '#shared/print/paper';
import { thousandths } from '#shared/print/path-data';
import { oneLine } from '#shared/print/wrap-text';
import type { PrintInk } from '#shared/records/print-setup';

/** The typeface that marks are set in: the name under which its static cuts are known. */
export const PRINT_FONT = 'Inter';

/** An element of SVG; its attributes go by React's names. */
export interface SvgElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgElement | string)[];
}

/** A page as a picture that is as large as its paper. */
export function pageSvg({ width, height, marks }: PrintPage, ink: PrintInk): SvgElement {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${width}mm`,
      height: `${height}mm`,
      viewBox: `0 0 ${width} ${height}`,
      fontFamily: PRINT_FONT,
    },
    marks.map((mark) => drawn(mark, ink)),
  );
}

/** An element as text of a file. */
export function writeSvg({ tag, attributes, children }: SvgElement): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${attributeName(key)}="${escapeMarkup(String(value))}"`,
  );
  const inner = children.map((child) => (typeof child === 'string' ? escapeMarkup(child) : writeSvg(child)));
  return `<${tag}${written.join('')}>${inner.join('')}</${tag}>`;
}

function drawn(mark: PrintMark, ink: PrintInk): SvgElement {
  switch (mark.kind) {
    case 'rect':
      return element('rect', { ...boxOf(mark), ...strokesOf(mark, ink) });
    case 'path':
      return element('path', {
        d: mark.d,
        ...strokesOf(mark, ink),
        ...(mark.roundCaps && { strokeLinecap: 'round' }),
      });
    case 'window':
      return element(
        'svg',
        { ...boxOf(mark), viewBox: [mark.fromX, mark.fromY, mark.width, mark.height].map(thousandths).join(' ') },
        mark.marks.map((each) => drawn(each, ink)),
      );
    case 'text':
      // as it is drawn in any case, since SVG knows no second space; a control character would make the file unreadable
      return element('text', textAttributes(mark, ink), [oneLine(mark.text)]);
  }
}

function boxOf({ x, y, width, height, radius }: Omit<RectMark, 'kind'>) {
  const box = { x: thousandths(x), y: thousandths(y), width: thousandths(width), height: thousandths(height) };
  return radius === undefined ? box : { ...box, rx: radius };
}

function strokesOf({ fill, stroke, strokeWidth, dash }: RectMark | PathMark, ink: PrintInk) {
  return {
    fill: fill === undefined ? 'none' : colourOf(fill, ink),
    ...(stroke !== undefined && { stroke: colourOf(stroke, ink) }),
    ...(strokeWidth !== undefined && { strokeWidth }),
    ...(dash !== undefined && { strokeDasharray: dash }),
  };
}

function textAttributes({ x, y, size, weight, ink, anchor, turn }: TextMark, printInk: PrintInk) {
  return {
    x: thousandths(x),
    y: thousandths(y),
    fontSize: thousandths(size * MM_PER_POINT),
    fontWeight: weight,
    fill: colourOf(ink, printInk),
    ...(anchor !== 'start' && { textAnchor: anchor }),
    ...(turn !== undefined && { transform: `rotate(${[turn, x, y].map(thousandths).join(' ')})` }),
  };
}

function element(tag: string, attributes: SvgElement['attributes'], children: SvgElement['children'] = []): SvgElement {
  return { tag, attributes, children };
}

/** React's name of an attribute as SVG spells it. */
function attributeName(name: string): string {
  return name === 'viewBox' ? name : name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
