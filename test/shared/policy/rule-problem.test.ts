import { expect, test } from 'vitest';
import { READY_SETS, rulesOfSet } from '#shared/policy/ready-sets';
import { problemOfChange, ruleProblem } from '#shared/policy/rule-problem';
import { ruleSchema, RULE_KINDS, type Rule } from '#shared/records/rule';
import { newRule } from '#shared/policy/new-rule';
import { plainDate } from '#shared/time/plain-date';
import { rule } from './plan-under-check';

const around = (rules: readonly Rule[] = []) => ({ rules, exists: (_table: string, id: string) => id === 'tg' });
const problem = (of: Rule, rules: readonly Rule[] = []) => ruleProblem(of, around(rules));

test('what is impossible is refused at the field that says it', () => {
  expect(problem(rule('cadence', { min: 3, max: 2 }))).toEqual({ field: 'max', kind: 'min-over-max' });
  expect(problem(rule('cadence', { min: null, max: null }))).toEqual({ field: 'min', kind: 'nothing-asked' });
  expect(problem(rule('mix', { max: 101 }))).toEqual({ field: 'max', kind: 'over-whole' });
  expect(problem(rule('cadence', { from: plainDate('2027-03-02'), until: plainDate('2027-03-01') }))).toEqual({
    field: 'until',
    kind: 'ends-before-start',
  });
  expect(problem(rule('quiet', { channelId: 'gone' }))).toEqual({ field: 'channel', kind: 'no-such-entry' });
  expect(problem(rule('quiet', { hours: { start: 60, end: 60 } }))).toEqual({ field: 'hours', kind: 'no-length' });
  expect(problem(rule('blackout'))).toEqual({ field: 'from', kind: 'no-dates' });
  expect(problem(rule('support', { announceDays: [91] }))).toEqual({ field: 'announce', kind: 'too-far' });
});

test('each distance of event support is refused at its own field', () => {
  expect(problem(rule('support', { announceDays: [], recapDays: null, remindHours: null }))).toEqual({
    field: 'announce',
    kind: 'nothing-asked',
  });
  expect(problem(rule('support', { remindHours: 90 * 24 + 1 }))).toEqual({ field: 'remind', kind: 'too-far' });
  expect(problem(rule('support', { recapDays: 91 }))).toEqual({ field: 'recap', kind: 'too-far' });
});

test('an impossible change of one value is told at that value, in words that are true there', () => {
  const stored = rule('cadence', { min: 2, max: 3 });
  expect(problemOfChange(stored, { ...stored, min: 4 }, 'min', around())).toEqual({ field: 'min', kind: 'over-max' });
  expect(problemOfChange(stored, { ...stored, max: 1 }, 'max', around())).toEqual({
    field: 'max',
    kind: 'min-over-max',
  });
  expect(problemOfChange(stored, { ...stored, min: 3 }, 'min', around())).toBeNull();
});

test('a rule that is broken elsewhere lets its other values be changed, but not the broken one to another gone one', () => {
  const stored = rule('spacing', { channelId: 'gone' });
  expect(problemOfChange(stored, { ...stored, minutes: 60 }, 'minutes', around())).toBeNull();
  expect(problemOfChange(stored, { ...stored, channelId: 'gone too' }, 'channel', around())).toEqual({
    field: 'channel',
    kind: 'no-such-entry',
  });
  expect(problemOfChange(stored, { ...stored, channelId: 'tg' }, 'channel', around())).toBeNull();
});

test('least shares that hold at the same time cannot be more than the whole', () => {
  const bond = rule('mix', { of: { kind: 'purpose', purpose: 'bond' }, min: 60, max: null });
  const support = { ...rule('mix', { of: { kind: 'purpose', purpose: 'support' }, min: 50, max: null }), id: 'other' };
  expect(problem(support, [bond])).toEqual({ field: 'min', kind: 'shares-over-whole' });
  const earlier = { ...bond, until: plainDate('2027-03-31') };
  expect(problem({ ...support, from: plainDate('2027-04-01') }, [earlier])).toBeNull();
});

test('at most none is a rule: no promotion at all', () => {
  expect(problem(rule('mix', { min: null, max: 0 }))).toBeNull();
});

test('every rule begins possible, but for a blackout, whose dates are to be said', () => {
  for (const kind of RULE_KINDS.filter((each) => each !== 'blackout'))
    expect(problem(newRule(kind, 'r', []))).toBeNull();
});

test('the rules of every ready set are whole and possible, with a main channel and without', () => {
  const campaign = { from: plainDate('2027-03-01'), until: plainDate('2027-03-31') };
  for (const set of READY_SETS)
    for (const mainChannelId of ['tg', null]) {
      let counted = 0;
      const rules = rulesOfSet(set, { mainChannelId, campaign }, () => String(++counted));
      for (const each of rules) {
        expect(ruleSchema.parse(each)).toEqual(each);
        expect(problem(each, rules)).toBeNull();
      }
    }
});
