import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardCell, unguardCell } from '#shared/exchange/csv/guard-cell';
import { guessSeparator } from '#shared/exchange/csv/guess-separator';
import { listCell, readListCell } from '#shared/exchange/csv/list-cell';
import { parseRows, SEPARATORS } from '#shared/exchange/csv/parse-rows';

const awkward = fc.string({ unit: fc.constantFrom(...'aЖ,;\t"\r\n= '), maxLength: 8 });

test('quoted cells come back as they were, whatever is in them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SEPARATORS),
      fc.array(fc.array(awkward, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      (separator, rows, lineBreak) => {
        const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
        const text = rows.map((cells) => cells.map(quoted).join(separator)).join(lineBreak);
        expect(parseRows(text, separator).map(({ cells }) => cells)).toEqual(rows);
      },
    ),
  );
});

test('no text is refused, none is read for ever, and every row has its number', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'a,;"\r\n'), maxLength: 40 }), (text) => {
      const rows = parseRows(text, guessSeparator(text).separator);
      expect(rows.map(({ row }) => row)).toEqual(rows.map((_, at) => at + 1));
    }),
  );
});

test('a quotation mark that is never closed costs its own line only', () => {
  const rows = parseRows('a,b\n"open,c\nd,e', ',');
  expect(rows.map(({ cells, isUnclosed }) => [isUnclosed, ...cells])).toEqual([
    [false, 'a', 'b'],
    [true, '"open', 'c'],
    [false, 'd', 'e'],
  ]);
});

test('a quotation mark within a cell stands for itself, and text behind a closing one belongs to its cell', () => {
  expect(parseRows('ООО "Ромашка","a" b', ',')[0]!.cells).toEqual(['ООО "Ромашка"', 'a b']);
});

test.each([
  ['what cuts the rows evenly', 'Дата;Название\n1;a, b, c\n2;d', ';'],
  ['tabs of a spreadsheet', 'a\tb\n1, 2\t3', '\t'],
  ['commas, where texts hold semicolons', 'a,b\n"x;y",1\n"z;w",2', ','],
  ['what Excel says', 'sep=;\r\na,b;c', ';'],
])('the separator is %s', (_, text, separator) => {
  expect(guessSeparator(text).separator).toBe(separator);
});

test('a list comes back from its cell, and the lists of other programs are read at their commas', () => {
  const texts = fc.uniqueArray(
    fc.string({ unit: fc.constantFrom(...'aЖ"; ,\n'), minLength: 1 }).filter((text) => text.trim() !== ''),
  );
  fc.assert(
    fc.property(texts, (all) => {
      expect(readListCell(listCell(all))).toEqual(all);
    }),
  );
  expect(readListCell('press, launch,press')).toEqual(['press', 'launch']);
  expect(readListCell('Клуб;Совет, правление')).toEqual(['Клуб', 'Совет, правление']);
});

test('a cell that begins like a formula leaves as text and comes back as it was; numbers stay numbers', () => {
  for (const text of ['=1+1', '+7 900 000-00-00', '-lead', '@anna', "'=x", '\tx'])
    expect(guardCell(text)).toBe(`'${text}`);
  for (const text of ['-15', '-1,5', "'tis", 'a=b']) expect(guardCell(text)).toBe(text);
  const risky = fc.string({ unit: fc.constantFrom(..."'=+-@\t\ra1.,"), maxLength: 6 });
  fc.assert(
    fc.property(risky, (text) => {
      expect(unguardCell(guardCell(text))).toBe(text);
    }),
  );
});
