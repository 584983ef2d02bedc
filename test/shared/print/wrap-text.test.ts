import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneLine, wrapText } from '#shared/print/wrap-text';

const widthOf = (text: string) => text.length;
const wrap = (text: string, room: number, mostLines = 99) => wrapText(text, { room, mostLines, widthOf });

test('words break between lines, long Russian ones by syllables', () => {
  expect(wrap('встреча благотворителей', 15)).toEqual({ lines: ['встреча благот-', 'ворителей'], isCut: false });
  expect(wrap('an extraordinarily long word', 8).lines).toEqual(['an', 'extraord', 'inarily', 'long', 'word']);
});

test('the last line that there may be says that it is cut', () => {
  expect(wrap('one two three four', 7, 2)).toEqual({ lines: ['one two', 'three…'], isCut: true });
});

test('no line is wider than the room, and without the hyphens nothing is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 4, max: 20 }), (text, room) => {
      const { lines, isCut } = wrap(text, room);
      expect(isCut).toBe(false);
      expect(lines.filter((line) => widthOf(line) > room && [...line].length > 1)).toEqual([]);
      const letters = (all: string) => all.replaceAll(/[\s\-\u00AD]/g, '');
      expect(letters(lines.join(''))).toBe(letters(oneLine(text)));
    }),
    { numRuns: 200 },
  );
});
