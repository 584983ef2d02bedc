import { expect, test } from 'vitest';
import { createTranslate } from '#shared/i18n/translate';
import { sayLength } from '../../../renderer/commands/say-length';

test.each([
  [0, 'a moment', 'без длительности'],
  [45, '45 min', '45 мин'],
  [120, '2 h', '2 ч'],
  [150, '2 h 30 min', '2 ч 30 мин'],
  [1440, '1 day', '1 день'],
  [2 * 1440 + 61, '2 days 1 h 1 min', '2 дня 1 ч 1 мин'],
])('%i minutes are told as “%s” and «%s»', (minutes, english, russian) => {
  expect(sayLength(minutes, createTranslate('en'))).toBe(english);
  expect(sayLength(minutes, createTranslate('ru'))).toBe(russian);
});
