import { expect, test } from 'vitest';
import { pageSvg, writeSvg } from '#shared/print/svg';
import { textBox } from '#shared/print/text-box';
import { MM_PER_POINT } from '#shared/print/paper';
import type { TextMark } from '#shared/print/page';

const points = 10 / MM_PER_POINT; // ten millimetres
const text: TextMark = {
  ...{ kind: 'text', x: 100, y: 50, text: 'Tea', size: points },
  ...{ weight: 400, ink: 'ink', anchor: 'start' },
};
const measure = (said: string, size: number) => said.length * size;

test('a text lies to the right of its anchor; turned by a quarter, under it', () => {
  expect(textBox(text, measure)).toMatchObject({ left: 100, right: 130, bottom: 50 });
  const down = textBox({ ...text, turn: 90 }, measure);
  expect([down.top, down.bottom]).toEqual([50, 80]);
  expect(down.left).toBeLessThan(100);
  expect(textBox({ ...text, anchor: 'end', turn: 90 }, measure).bottom).toBe(50);
});

test('a drawing turns it as much', () => {
  const drawing = writeSvg(pageSvg({ width: 9, height: 9, headings: [], marks: [{ ...text, turn: 12.5 }] }, 'mono'));
  expect(drawing).toContain('transform="rotate(12.5 100 50)"');
});
