import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyboardTwin } from '../../../renderer/features/palette/keyboard-twin';
import { comparable } from '#shared/search/comparable';
import { rankOf, readQuery, stretchesOf } from '../../../renderer/features/palette/match';

const rank = (title: string, typed: string) => rankOf(comparable(title), readQuery(typed)!);
const bold = (title: string, typed: string) =>
  stretchesOf(comparable(title), readQuery(typed)!).map(({ start, end }) => title.slice(start, end));

describe('a title is found', () => {
  test('best by its beginning, then by the beginnings of its words, then by any part', () => {
    expect(rank('Переговоры с банком', 'пере')).toBe(0);
    expect(rank('Мастер-класс «Переговоры»', 'пере')).toBe(1);
    expect(rank('Все переговоры', 'говор')).toBe(2);
    expect(rank('Клубный ужин', 'пере')).toBeNull();
  });

  test('by several words in any order, and only when all of them are there', () => {
    expect(rank('Spring demo night', 'night spr')).toBe(1);
    expect(rank('Spring demo night', 'night summer')).toBeNull();
  });

  test('when the keyboard was left on the other layout', () => {
    expect(rank('Приглашение на ужин', 'ghb')).toBe(0);
    expect(rank('Spring demo night', 'ызкштп')).toBe(0);
    expect(rank('Ёлка клуба', '`krf')).toBe(0);
  });

  test('whether ё is written as ё or as е, in any case', () => {
    expect(rank('Партнёрский завтрак', 'ПАРТНЕР')).toBe(0);
    expect(rank('Партнерский завтрак', 'партнёр')).toBe(0);
  });
});

test('what was found is shown in the title as it is written', () => {
  expect(bold('Мастер-класс «Переговоры без давления»', 'пере маст')).toEqual(['Маст', 'Пере']);
  expect(bold('Приглашение на ужин', 'ghb')).toEqual(['При']);
});

test('stretches never overlap and never leave the title', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[абв ]{0,12}$/), fc.stringMatching(/^[абв ]{0,6}$/), (title, typed) => {
      const query = readQuery(typed);
      if (query === null) return;
      let end = 0;
      for (const stretch of stretchesOf(title, query)) {
        expect(stretch.start).toBeGreaterThanOrEqual(end);
        end = stretch.end;
      }
      expect(end).toBeLessThanOrEqual(title.length);
    }),
  );
});

test('blanks alone ask for nothing', () => {
  expect(readQuery('  ')).toBeNull();
});

test('the twin of a twin is the text itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zа-яё ]*$/), (text) => {
      expect(keyboardTwin(keyboardTwin(text))).toBe(text);
    }),
  );
});
