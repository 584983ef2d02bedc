import { expect, test } from 'vitest';
import { createTranslate } from '#shared/i18n/translate';
import { LANGUAGES, type Language } from '#shared/i18n/message';
import { newRule } from '#shared/policy/new-rule';
import { READY_SETS, rulesOfSet } from '#shared/policy/ready-sets';
import { RULE_KINDS, type Rule } from '#shared/records/rule';
import { plainDate } from '#shared/time/plain-date';
import { sayRule, sayRuleParts } from '../../../renderer/commands/say-rule';
import { rule } from '../../shared/policy/plan-under-check';

const telling = (language: Language, name = 'Telegram') => ({
  t: createTranslate(language),
  language,
  plan: { get: () => ({ name }) as never },
});

/** What of the sentence can be changed, as `value: words`. */
function values(of: Rule, language: Language = 'en'): string[] {
  return sayRuleParts(of, telling(language)).flatMap(({ text, value }) => (value === null ? [] : `${value}: ${text}`));
}

test('each value of a sentence is marked as what it is, in both languages', () => {
  const posts = rule('cadence', { channels: { kind: 'one', channelId: 'tg' }, from: plainDate('2027-02-01') });
  expect(sayRule(posts, telling('en'))).toBe('At least 2 posts a week, in “Telegram”, from 1 Feb');
  expect(values(posts)).toEqual(['min: 2', 'period: week', 'channel: “Telegram”', 'from: 1 Feb']);
  expect(values(posts, 'ru')).toEqual(['min: 2', 'period: неделю', 'channel: «Telegram»', 'from: 1 февр.']);
  expect(values(rule('quiet', { weekdays: [6, 7] }))).toEqual(['hours: 22:00 to 09:00', 'weekdays: Sat, Sun']);
  expect(values(rule('support', { modes: [], announceDays: [14, 3], remindHours: 24, recapDays: 1 }))).toEqual([
    'which: Events',
    'announce: 14, 3 days',
    'remind: 24 h',
    'recap: 1 day',
  ]);
  expect(values(rule('readiness', { kinds: ['event', 'post'], days: 3, needs: ['owner'] }), 'ru')).toEqual([
    'days: 3 дня',
    'kinds: событий и публикаций',
    'needs: кто ведёт',
  ]);
});

test('every rule says at least one value that can be changed in place, but for a blackout without exceptions', () => {
  for (const kind of RULE_KINDS) expect(values(newRule(kind, 'r', [])).length > 0).toBe(kind !== 'blackout');
});

test('a name in the plan is never taken for a value', () => {
  const name = 'News</channel> <min>7</min>';
  const parts = sayRuleParts(rule('spacing', { channelId: 'tg' }), telling('en', name));
  expect(parts).toContainEqual({ text: `“${name}”`, value: 'channel' });
  expect(parts.filter(({ value }) => value === 'min')).toEqual([]);
});

test('no mark of a value is left in a sentence of a ready set', () => {
  const campaign = { from: plainDate('2027-03-01'), until: plainDate('2027-03-28') };
  for (const language of LANGUAGES)
    for (const set of READY_SETS)
      for (const each of rulesOfSet(set, { mainChannelId: 'tg', campaign }, () => 'id'))
        expect(sayRule(each, telling(language))).not.toMatch(/[<>]/);
});
