import { expect, test } from 'vitest';
import { activityQuarters } from '#shared/partners/activity-quarters';
import { fitMinimum } from '#shared/partners/fit-minimum';
import { newRule } from '#shared/policy/new-rule';
import type { PartnerActivity } from '#shared/records/partner-activity';
import type { Rule } from '#shared/records/rule';
import { plainDate } from '#shared/time/plain-date';
import { activity } from '../../support/arbitrary-partners';

const TODAY = plainDate('2027-03-11');
const rule = (id: string, fields: Partial<Extract<Rule, { kind: 'partners' }>>): Rule =>
  ({ ...newRule('partners', id, []), ...fields }) as Rule;

test('the minimum of fit is the highest that a rule asks on that day', () => {
  expect(fitMinimum([], TODAY)).toBeNull();
  expect(fitMinimum([rule('activities', { minFit: null })], TODAY)).toBeNull();
  const rules = [
    rule('low', { minFit: 50 }),
    rule('high', { minFit: 60, from: TODAY, until: TODAY }),
    rule('over', { minFit: 90, until: plainDate('2027-03-10') }),
  ];
  expect(fitMinimum(rules, TODAY)).toBe(60);
  expect(fitMinimum(rules, plainDate('2027-03-12'))).toBe(50);
});

test('a quarter shows what begins in it: done first, then planned, then ideas; nothing that was declined', () => {
  const on = (id: string, day: string, fields: Partial<PartnerActivity>) =>
    activity(id, {
      ...fields,
      schedule: { kind: 'all-day', first: plainDate(day), last: plainDate('2027-12-31') },
      partnerIds: ['one', 'two'],
    });
  const items = [
    on('idea', '2027-05-01', { stage: 'idea' }),
    on('talks', '2027-04-01', { stage: 'talks' }),
    on('done', '2027-06-30', { stage: 'done' }),
    on('declined', '2027-06-01', { stage: 'declined' }),
    on('next', '2028-01-01', { stage: 'agreed' }),
    on('before', '2026-12-31', { stage: 'done' }),
    activity('undated', { partnerIds: ['one'] }),
  ];
  const calendarYear = activityQuarters(items, { today: TODAY, yearStart: 1 });
  expect(calendarYear.get('one')).toEqual([[], ['done', 'planned', 'idea'], [], []]);
  expect(calendarYear.get('two')).toEqual(calendarYear.get('one'));
  const fromApril = activityQuarters(items, { today: plainDate('2027-04-01'), yearStart: 4 });
  expect(fromApril.get('one')).toEqual([['done', 'planned', 'idea'], [], [], ['planned']]);
});
