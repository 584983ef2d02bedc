import { expect, test } from 'vitest';
import { spreadWeek } from '#shared/policy/fixes/spread-week';
import type { Item } from '#shared/records/item';
import type { Rule } from '#shared/records/rule';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { checkerOf, item, rule, tablesOf } from './plan-under-check';

const TODAY = dayNumber(plainDate('2027-02-20'));
const most = rule('overload', { max: 2, from: plainDate('2027-03-01') });
const of = (day: string, fields: Partial<Item> = {}) =>
  item('milestone', day, `2027-03-${day}`, { ownerId: 'anna', ...fields } as never);

/** How the first crowded week is spread, as the days that items go to. */
function spread(items: readonly Item[], rules: readonly Rule[] = [most]): string[] | null {
  const finding = checkerOf({ items, rules }).findings()[0]!;
  const moves = spreadWeek(finding, tablesOf({ items, rules }), TODAY);
  return moves && moves.map(({ item: { id }, to }) => `${id} → ${to.kind === 'all-day' ? to.first.slice(5) : ''}`);
}

test('a crowded week gives away as few items as it has too many, each as near as can be', () => {
  expect(spread(['08', '10', '12', '14'].map((day) => of(day)))).toEqual(['14 → 03-15', '08 → 03-07']);
});

test('the neighbouring week is not crowded instead', () => {
  const items = ['08', '09', '14', '15', '16'].map((day) => of(day));
  expect(spread(items)).toEqual(['08 → 03-07']);
});

test('what is done, repeats, or is over stays where it is', () => {
  const items = [
    of('08', { stage: 'reached' } as never),
    of('10', { rule: 'FREQ=YEARLY' }),
    of('12', { stage: 'reached' } as never),
  ];
  expect(spread(items)).toBeNull();
});

test('where every week around is full, it is told to be impossible', () => {
  const days = Array.from({ length: 31 }, (_, index) => String(index + 1).padStart(2, '0'));
  const always = rule('overload', { max: 0 });
  expect(
    spread(
      days.map((day) => of(day)),
      [always],
    ),
  ).toBeNull();
});
