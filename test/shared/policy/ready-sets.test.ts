import { expect, test } from 'vitest';
import { rulesOfSet, type ReadySet } from '#shared/policy/ready-sets';
import type { Rule } from '#shared/records/rule';
import { plainDate } from '#shared/time/plain-date';

/* The figures of the four ready sets, as the issue of the policy asks for them. */

const campaign = { from: plainDate('2027-03-01'), until: plainDate('2027-03-28') };

function set(name: ReadySet): readonly Rule[] {
  let counted = 0;
  return rulesOfSet(name, { mainChannelId: 'main', campaign }, () => String(++counted));
}

const purpose = (name: string) => ({ kind: 'purpose', purpose: name });
const main = { kind: 'one', channelId: 'main' };

test('gentle: a post a week in each channel, promotion at most a fifth, offline events announced and recapped, an event a month', () => {
  expect(set('gentle')).toMatchObject([
    { kind: 'cadence', channels: { kind: 'each' }, min: 1, max: null, period: 'week' },
    { kind: 'mix', of: purpose('promotion'), min: null, max: 20, period: 'month' },
    { kind: 'support', modes: ['offline', 'hybrid'], announceDays: [7], remindHours: null, recapDays: 3 },
    { kind: 'rhythm', of: { kind: 'all' }, min: 1, period: 'month' },
  ]);
});

const ACTIVE = [
  { kind: 'cadence', channels: main, min: 3, max: null, period: 'week' },
  { kind: 'mix', of: purpose('promotion'), min: null, max: 15, period: 'month' },
  { kind: 'mix', of: purpose('user-content'), min: 15, max: null, period: 'month' },
  { kind: 'mix', of: purpose('discussion'), min: 20, max: null, period: 'month' },
  { kind: 'support', modes: [], announceDays: [14, 3], remindHours: 24, recapDays: 2 },
  { kind: 'rhythm', of: { kind: 'mode', mode: 'online' }, min: 2, period: 'month' },
  { kind: 'rhythm', of: { kind: 'mode', mode: 'offline' }, min: 1, period: 'month' },
  { kind: 'rhythm', of: { kind: 'each-goal' }, min: 1, period: 'quarter' },
  { kind: 'spacing', channelId: null, minutes: 120 },
  { kind: 'quiet', channelId: null, hours: { start: 22 * 60, end: 9 * 60 }, weekdays: [] },
];

test('active: three posts a week in the main channel, shares, full support of events, their rhythm, spacing and quiet nights', () => {
  expect(set('active')).toMatchObject(ACTIVE);
});

test('campaign: every day in the main channel, nothing else in it, all ready five days ahead, and only from its first day to its last', () => {
  const rules = set('campaign');
  expect(rules).toMatchObject([
    { kind: 'cadence', channels: main, min: 1, period: 'day', purpose: 'promotion' },
    { kind: 'blackout', channelId: 'main', exceptPurpose: 'promotion' },
    { kind: 'readiness', kinds: ['event', 'post'], days: 5 },
  ]);
  expect(rules.map(({ from, until }) => ({ from, until }))).toEqual([campaign, campaign, campaign]);
});

test('brand: the active set, an approved draft three days before, partners that fit and not too often', () => {
  expect(set('brand')).toMatchObject([
    ...ACTIVE,
    { kind: 'readiness', kinds: ['post'], days: 3, needs: ['approved'] },
    { kind: 'partners', maxActivities: 2, minFit: 60 },
  ]);
});
