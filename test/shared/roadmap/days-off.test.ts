import { expect, test } from 'vitest';
import { newRule } from '#shared/policy/new-rule';
import { blackoutDays, weekendsOf } from '#shared/roadmap/days-off';
import { dateOfDay, dayNumber, plainDate } from '#shared/time/plain-date';

const march = { first: dayNumber(plainDate('2027-03-01')), last: dayNumber(plainDate('2027-03-31')) };
const said = ({ first, last }: { readonly first: number; readonly last: number }) => [
  dateOfDay(first),
  dateOfDay(last),
];

test('the blackout periods of the policy shade their days of the window, also those without an end', () => {
  const rule = (id: string, from: string | null, until: string | null) => ({
    ...newRule('blackout', id, []),
    from: from === null ? null : plainDate(from),
    until: until === null ? null : plainDate(until),
  });
  const rules = [
    rule('within', '2027-03-08', '2027-03-10'),
    rule('over the edge', '2027-02-20', '2027-03-02'),
    rule('earlier', '2027-01-01', '2027-02-28'),
    rule('from then on', '2027-03-30', null),
    newRule('spacing', 'spacing', []),
  ];
  expect(blackoutDays(rules, march).map((days) => [days.rule.id, ...said(days)])).toEqual([
    ['within', '2027-03-08', '2027-03-10'],
    ['over the edge', '2027-03-01', '2027-03-02'],
    ['from then on', '2027-03-30', '2027-03-31'],
  ]);
});

test('a weekend of which one day is in the window has both', () => {
  const days = { first: dayNumber(plainDate('2027-03-07')), last: dayNumber(plainDate('2027-03-13')) };
  expect(weekendsOf(days).map(said)).toEqual([
    ['2027-03-06', '2027-03-07'],
    ['2027-03-13', '2027-03-14'],
  ]);
});
