import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toggleEmphasis } from '../../../../renderer/ui/markdown/toggle-emphasis';

const selected = fc
  .string({ maxLength: 40 })
  .chain((text) =>
    fc
      .tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length }))
      .map(([a, b]) => ({ text, start: Math.min(a, b), end: Math.max(a, b) })),
  );

test('emphasis that is put on and taken away leaves the text and the selection as they were', () => {
  fc.assert(
    fc.property(
      selected.filter(({ text }) => !text.includes('*')),
      fc.constantFrom('**' as const, '*' as const),
      (text, mark) => {
        expect(toggleEmphasis(toggleEmphasis(text, mark), mark)).toEqual(text);
      },
    ),
  );
});

test.each([
  ['*', 'a **b** c', 4, 5, 'a ***b*** c'],
  ['**', 'a *b* c', 3, 4, 'a ***b*** c'],
  ['*', 'a ***b*** c', 5, 6, 'a **b** c'],
  ['**', 'a ***b*** c', 5, 6, 'a *b* c'],
] as const)('%s keeps the other emphasis of “%s”', (mark, text, start, end, after) => {
  expect(toggleEmphasis({ text, start, end }, mark).text).toBe(after);
});
