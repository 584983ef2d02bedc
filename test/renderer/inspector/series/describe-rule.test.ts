import { expect, test } from 'vitest';
import { createTranslate } from '#shared/i18n/translate';
import { describeRule } from '../../../../renderer/features/inspector/series/describe-rule';

test.each([
  ['FREQ=DAILY', 'Repeats daily', 'Повторяется каждый день'],
  ['FREQ=WEEKLY;BYDAY=TH', 'Repeats weekly', 'Повторяется каждую неделю'],
  ['FREQ=WEEKLY;INTERVAL=2', 'Repeats every 2 weeks', 'Повторяется каждые 2 недели'],
  ['FREQ=MONTHLY;INTERVAL=5', 'Repeats every 5 months', 'Повторяется каждые 5 месяцев'],
  ['FREQ=YEARLY;INTERVAL=21', 'Repeats every 21 years', 'Повторяется каждый 21 год'],
  ['FREQ=HOURLY;COUNT=3', 'Repeats several times a day', 'Повторяется несколько раз в день'],
  ['FREQ=FORTNIGHTLY', 'Repeats', 'Повторяется'],
])('%s is told as “%s” and «%s»', (rule, english, russian) => {
  expect(describeRule(rule, createTranslate('en'))).toBe(english);
  expect(describeRule(rule, createTranslate('ru'))).toBe(russian);
});
