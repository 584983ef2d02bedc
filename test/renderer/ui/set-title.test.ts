import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hyphenate, SOFT_HYPHEN } from '#shared/i18n/hyphenate';
import { setTitle, titleLines } from '../../../renderer/ui/item/set-title';

/** Every letter is six pixels wide. */
const widthOf = (text: string) => text.replaceAll(SOFT_HYPHEN, '').length * 6;
const letters = (text: string) => text.replaceAll(SOFT_HYPHEN, '').replaceAll('\u00A0', ' ');
const anyWord = fc.string({ unit: fc.constantFrom(...'абвгдежзиклмнопрстуфхцчшыьэюя'), minLength: 1, maxLength: 16 });
const anyTitle = fc.array(anyWord, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));

describe('hyphenation', () => {
  test('adds nothing but soft hyphens, three letters from either end of a word at least', () => {
    fc.assert(
      fc.property(anyWord, (word) => {
        const parts = hyphenate(word).split(SOFT_HYPHEN);
        expect(parts.join('')).toBe(word);
        const shortest = Math.min(parts[0]!.length, parts.at(-1)!.length);
        expect(parts.length === 1 || shortest >= 3).toBe(true);
      }),
    );
  });

  test('breaks long Russian words between syllables and leaves short and English ones whole', () => {
    const shown = (text: string) => hyphenate(text).replaceAll(SOFT_HYPHEN, '-');
    expect(shown('конференция')).toBe('кон-фе-рен-ция');
    expect(shown('Напоминание')).toBe('Напо-ми-на-ние');
    expect(shown('встреча резидентов')).toBe('встреча рези-ден-тов');
    expect(shown('understanding')).toBe('understanding');
  });
});

describe('a title set in lines', () => {
  test('keeps all its letters when it fits', () => {
    fc.assert(
      fc.property(anyTitle, fc.integer({ min: 40, max: 200 }), (title, width) => {
        const lines = titleLines(title, width, widthOf);
        expect(letters(setTitle(title, width, lines, widthOf))).toBe(title);
      }),
    );
  });

  test('ends in letters and an ellipsis when it does not fit, never in a hyphen', () => {
    fc.assert(
      fc.property(
        anyTitle,
        fc.integer({ min: 40, max: 120 }),
        fc.integer({ min: 1, max: 3 }),
        (title, width, lines) => {
          fc.pre(titleLines(title, width, widthOf) > lines);
          const set = letters(setTitle(title, width, lines, widthOf));
          if (set === title) return;
          expect(set.endsWith('…')).toBe(true);
          expect(set.endsWith('-…')).toBe(false);
          expect(title.startsWith(set.slice(0, -1))).toBe(true);
        },
      ),
    );
  });

  test('is cut within the last line', () => {
    expect(letters(setTitle('Чек-лист: как провести совещание', 90, 2, widthOf))).toBe('Чек-лист: как провести совещ…');
    expect(letters(setTitle('Подкаст с основателем', 60, 2, widthOf))).toBe('Подкаст с основател…');
  });
});
