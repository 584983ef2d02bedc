import { expect, test } from 'vitest';
import type { PrintMark } from '#shared/print/page';
import { pageSvg, writeSvg } from '#shared/print/svg';

test('a page is a picture as large as its paper, its text escaped', () => {
  const text: PrintMark = {
    ...{ kind: 'text', x: 0, y: 0, text: 'Tea\u0000 and\u001B \uFFFEtalk' },
    ...{ size: 9, weight: 500, ink: 'ink', anchor: 'start' },
  };
  const window: PrintMark = { kind: 'window', x: 0, y: 0, width: 9, height: 9, fromX: 0, fromY: 0, marks: [text] };
  const drawing = writeSvg(pageSvg({ width: 9, height: 9, headings: [], marks: [text, window] }, 'mono'));
  expect(drawing.match(/>Tea and talk<\/text>/g)).toHaveLength(2);
});
