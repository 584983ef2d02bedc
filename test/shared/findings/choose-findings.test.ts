import { expect, test } from 'vitest';
import { chooseFindings, type FindingChoice } from '#shared/findings/choose-findings';
import { sourceKey, type Finding, type FindingSource } from '#shared/findings/finding';

const finding = (id: string, source: FindingSource, severity: Finding['severity']): Finding => ({
  id,
  source,
  severity,
  first: 1,
  last: 1,
  subject: { kind: 'rule' },
  about: null,
  keys: [],
  fact: { kind: 'blackout' },
});
const quiet = { kind: 'rule', ruleId: 'quiet' } as const;
const found = [
  finding('a', quiet, 'must'),
  finding('b', { kind: 'rule', ruleId: 'mix' }, 'should'),
  finding('c', { kind: 'slips' }, 'must'),
  finding('d', { kind: 'rule', ruleId: 'deleted' }, 'should'),
];
const kindOfRule = (id: string) => (id === 'quiet' || id === 'mix' ? id : undefined);
const chosen = (choice: Partial<FindingChoice>) =>
  chooseFindings(found, { source: null, severity: null, kind: null, ...choice }, kindOfRule).map(({ id }) => id);

test('nothing chosen leaves all findings in their order', () => {
  expect(chosen({})).toEqual(['a', 'b', 'c', 'd']);
});

test('weight, kind of rule and source are each asked for, and together', () => {
  expect(chosen({ severity: 'must' })).toEqual(['a', 'c']);
  expect(chosen({ kind: 'mix' })).toEqual(['b']);
  expect(chosen({ source: sourceKey(quiet) })).toEqual(['a']);
  expect(chosen({ severity: 'should', kind: 'quiet' })).toEqual([]);
});

test('what is found in every plan is a kind of its own; what a deleted rule found is of none', () => {
  expect(chosen({ kind: 'standing' })).toEqual(['c']);
});
