import { expect, test } from 'vitest';
import { withNestedQuotes } from '#shared/i18n/nested-quotes';

test.each([
  ['ru', 'Удалить план «Клуб «Вектор»»?', 'Удалить план «Клуб „Вектор“»?'],
  ['en', 'Delete plan “The “Vector” club”?', 'Delete plan “The ‘Vector’ club”?'],
  ['ru', 'Из «Альфа «А»» в «Бета «Б»»', 'Из «Альфа „А“» в «Бета „Б“»'],
] as const)('quotes within quotes are of the inner kind (%s): %s', (language, text, nested) => {
  expect(withNestedQuotes(language, text)).toBe(nested);
});

test.each([
  'Создано: «Ужин»',
  'Клуб «Вектор» и «Ромашка»',
  '«Не закрыта «кавычка»',
  'Закрыта» раньше «открытой',
  'Без них',
])('other texts stay as they are: %s', (text) => {
  expect(withNestedQuotes('ru', text)).toBe(text);
});
