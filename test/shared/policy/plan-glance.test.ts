import { expect, test } from 'vitest';
import { spanIn, type Occurrence } from '#shared/plan/occurrence';
import { channelWeeks, mixShares } from '#shared/policy/plan-glance';
import type { Item } from '#shared/records/item';
import { firstSettings } from '#shared/records/settings';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { post, rule, ZONE } from './plan-under-check';

const MARCH = { first: dayNumber(plainDate('2027-03-01')), last: dayNumber(plainDate('2027-03-31')) };
const starts = firstSettings(ZONE);

function glance(posts: readonly Item[], rules: Parameters<typeof mixShares>[0]['rules']) {
  const occurrences = posts.map((item): Occurrence => {
    const schedule = item.schedule!;
    return { key: item.id, item, originalStart: null, schedule, span: spanIn(ZONE, schedule) };
  });
  return { rules, occurrences, zoneOf: () => ZONE };
}

test('shares are of the posts of the period, beside what is asked of one of its length; what nobody posts or asks for is left out', () => {
  const posts = [
    post('a', '2027-03-02', ['tg', 'vk'], { purpose: 'promotion' }),
    post('b', '2027-03-03', ['tg'], { purpose: 'bond', pillarId: 'tales' }),
    post('idea', '2027-03-04', ['tg'], { stage: 'idea', purpose: 'traffic' }),
    post('april', '2027-04-01', ['tg'], { purpose: 'bond' }),
  ];
  const rules = [
    rule('mix', { max: 20 }),
    { ...rule('mix', { of: { kind: 'purpose', purpose: 'discussion' }, min: 15, max: null }), id: 'other' },
  ];
  const ofQuarter = { ...rule('mix', { max: 5, period: 'quarter' }), id: 'quarter' };
  expect(mixShares(glance(posts, [...rules, ofQuarter]), ['tales'], 'month', MARCH)).toEqual([
    { of: { kind: 'purpose', purpose: 'bond' }, part: 1, whole: 2, min: null, max: null },
    { of: { kind: 'purpose', purpose: 'discussion' }, part: 0, whole: 2, min: 15, max: null },
    { of: { kind: 'purpose', purpose: 'promotion' }, part: 1, whole: 2, min: null, max: 20 },
    { of: { kind: 'pillar', pillarId: 'tales' }, part: 1, whole: 2, min: null, max: null },
  ]);
});

test('a week of a channel tells its posts and how many are asked for', () => {
  const posts = [post('a', '2027-03-02', ['tg', 'vk']), post('b', '2027-03-14', ['tg'])];
  const rules = [
    rule('cadence', { channels: { kind: 'one', channelId: 'tg' }, min: 2, from: plainDate('2027-03-08') }),
  ];
  const weeks = channelWeeks(glance(posts, rules), ['tg', 'vk'], { ...MARCH, last: MARCH.first + 13 }, starts);
  expect(weeks.get('tg')).toMatchObject([
    { first: MARCH.first, planned: 1, asked: 0 },
    { first: MARCH.first + 7, planned: 1, asked: 2 },
  ]);
  expect(weeks.get('vk')!.map(({ planned }) => planned)).toEqual([1, 0]);
});
