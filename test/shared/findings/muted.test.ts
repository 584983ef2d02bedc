import { expect, test } from 'vitest';
import { sourceKey, type Finding } from '#shared/findings/finding';
import { muteFinder } from '#shared/findings/muted';
import type { Mute } from '#shared/records/mute';
import { dayNumber, plainDate } from '#shared/time/plain-date';

const rule = { kind: 'rule', ruleId: 'posts' } as const;
const week = (day: string, source: Finding['source'] = rule): Finding => {
  const first = dayNumber(plainDate(day));
  return {
    id: `${sourceKey(source)}|||${first}`,
    source,
    severity: 'should',
    first,
    last: first + 6,
    subject: { kind: 'period', start: first },
    about: null,
    keys: [],
    fact: { kind: 'too-few', found: 0, asked: 2 },
  };
};
const mute = (fields: Partial<Mute>): Mute => ({
  id: 'm',
  findingId: '',
  period: null,
  reason: 'Rest',
  at: 0,
  ...fields,
});
const august = mute({
  id: 'august',
  period: { source: sourceKey(rule), first: plainDate('2027-08-01'), last: plainDate('2027-08-31') },
});

test('a mute of one finding hides it and no other', () => {
  const own = mute({ findingId: week('2027-08-02').id });
  expect(muteFinder([own])(week('2027-08-02'))).toBe(own);
  expect(muteFinder([own])(week('2027-08-09'))).toBeUndefined();
});

test('a mute of a period hides all of its rule that begins in it, from the first day to the last, also what comes up later', () => {
  const hidden = muteFinder([august]);
  expect(['2027-08-01', '2027-08-16', '2027-08-31'].map((day) => hidden(week(day))?.id)).toEqual([
    'august',
    'august',
    'august',
  ]);
  expect(hidden(week('2027-07-31'))).toBeUndefined();
  expect(hidden(week('2027-09-01'))).toBeUndefined();
});

test('a mute of a period hides nothing that another rule or the plan itself finds', () => {
  expect(muteFinder([august])(week('2027-08-16', { kind: 'rule', ruleId: 'other' }))).toBeUndefined();
  expect(muteFinder([august])(week('2027-08-16', { kind: 'slips' }))).toBeUndefined();
});
