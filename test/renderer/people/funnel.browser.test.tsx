import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Language } from '#shared/i18n/message';
import { emptyPerson, type FunnelStep } from '#shared/records/person';
import { firstSettings } from '#shared/records/settings';
import { add } from '#shared/records/tables';
import { addDays, dateOfDay } from '#shared/time/plain-date';
import { dayIn } from '#shared/time/today';
import { planOf, showWindow } from '../app/window-on-screen';

const LIMITS = { timeout: 40_000 };
const TODAY = dateOfDay(dayIn('UTC', Date.now()));

type Move = readonly [step: FunnelStep, daysAgo: number];

/** The funnel of people who made these moves. */
async function show(language: Language, paths: readonly (readonly Move[])[]): Promise<void> {
  const people = paths.map((path, order) =>
    add('people', {
      ...emptyPerson,
      id: `p${order}`,
      name: `Person ${order}`,
      hue: 1,
      order,
      path: path.map(([step, daysAgo]) => ({ step, on: addDays(TODAY, -daysAgo) })),
    }),
  );
  await showWindow(
    await planOf([add('settings', firstSettings('UTC')), ...people]),
    '/people/funnel',
    language,
    [1280, 800],
  );
}
const stepOf = (name: RegExp) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name }) })
    .element().textContent;

/** So many people, of whom the first `active` take part. */
const manyOf = (count: number, active: number) =>
  Array.from({ length: count }, (_, at): readonly Move[] => [[at < active ? 'takes-part' : 'notices', 400]]);

test.each([
  ['en', 100, 1, '1%', 'above the 1 % rule'],
  ['en', 200, 1, '0.5%', 'below the 1 % rule'],
  ['ru', 100, 1, '1 %', 'выше правила 1 %'],
  ['ru', 200, 1, '0,5 %', 'ниже правила 1 %'],
] as const)(
  'in %s, of %i people %i active: the share, and how it stands to the rule of one in a hundred',
  LIMITS,
  async (language, count, active, share, rule) => {
    await show(language, manyOf(count, active));
    const told = () => document.querySelector('.funnel > header')?.textContent?.replaceAll(/\s/gu, ' ');
    await expect.poll(told).toMatch(new RegExp(`^${share}`));
    expect(told()).toContain(rule);
  },
);

test('the moves are those of the chosen period, by step, in all and one by one', LIMITS, async () => {
  await show('en', [
    [
      ['notices', 300],
      ['tries', 200],
      ['takes-part', 60],
    ],
    [['recruits', 10]],
    [
      ['prefers', 300],
      ['notices', 5],
    ],
  ]);
  const moves = () => [...document.querySelectorAll('.funnel-moves li')].length;
  const period = page.getByRole('combobox', { name: 'Moves over' });
  await expect.element(page.getByText('forward 1, back 1, new 1')).toBeVisible();
  expect(stepOf(/13\. Takes part/)).toMatch(/1\+1 $/);
  expect(stepOf(/7\. Tries/)).toMatch(/0 −1$/);
  expect(moves()).toBe(3);
  await userEvent.selectOptions(period, 'Last 30 days');
  await expect.element(page.getByText('forward 0, back 1, new 1')).toBeVisible();
  expect(stepOf(/13\. Takes part/)).toMatch(/1 $/);
  expect(moves()).toBe(2);
  await userEvent.selectOptions(period, 'Last 365 days');
  await expect.element(page.getByText('forward 0, back 0, new 3')).toBeVisible();
  expect(moves()).toBe(6);
});
