import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { newRule } from '#shared/policy/new-rule';
import type { Rule } from '#shared/records/rule';
import { emptyPlacement } from '#shared/records/post';
import { add } from '#shared/records/tables';
import { wallTime } from '#shared/time/plain-date-time';
import { dayIn } from '#shared/time/today';
import { showWindow } from '../app/window-on-screen';
import { item, planWith, ZONE } from '../inspector/plan-on-screen';

const SIZE = [1280, 800] as const;
const today = dayIn(ZONE, Date.now());
const night = { ...newRule('quiet', 'night', []), severity: 'must' } as Rule;
const posts = newRule('rhythm', 'events', []);

const findings = () => page.getByRole('region', { name: /Findings|Замечания/ });
const lines = () => findings().getByRole('button', { expanded: false });
const count = () => findings().getByRole('status');

/** Posts at night, each of which a quiet hour finds: four on each of the coming days. */
const atNight = (number: number) =>
  Array.from({ length: number }, (_, index) =>
    add(
      'items',
      item(`Post ${index}`, 'post', {
        placements: [emptyPlacement('tg')],
        stage: 'draft',
        schedule: {
          kind: 'timed',
          start: wallTime(today + 2 + Math.floor(index / 4), 60 * (2 + (index % 4))),
          zone: ZONE,
          minutes: 60,
        },
      }),
    ),
  );

test('one rule that is kept says until when there is nothing to mend', async () => {
  await showWindow(await planWith(add('rules', night)), '/content', 'en', SIZE);
  await expect.element(findings().getByText(/^Nothing to mend until /)).toBeVisible();
  await expect.element(count()).toHaveTextContent('0');
});

test(
  'of 200 findings a screenful is drawn, the count tells all, and more follow on a press',
  { timeout: 60_000 },
  async () => {
    await showWindow(await planWith(add('rules', night), ...atNight(200)), '/content', 'ru', SIZE);
    await expect.element(count()).toHaveTextContent('200');
    expect(lines().elements().length).toBe(60);
    await findings().getByRole('button', { name: 'ещё 140' }).click();
    await expect.poll(() => lines().elements().length).toBe(120);
    await findings().getByRole('combobox', { name: 'Порядок замечаний' }).selectOptions('По месяцам');
    await expect.poll(() => lines().elements().length).toBe(120);
  },
);

test('findings are chosen by weight and by kind of rule, each choice with its number; nothing of a choice says so', async () => {
  await showWindow(await planWith(add('rules', night), add('rules', posts), ...atNight(3)), '/content', 'en', SIZE);
  const weight = findings().getByRole('combobox', { name: 'Of which weight' });
  const kind = findings().getByRole('combobox', { name: 'Of which kind of rule' });
  await expect.element(kind.getByRole('option', { name: 'Quiet hours and days (3)' })).toBeInTheDocument();
  await weight.selectOptions('Must (3)');
  await expect.element(count()).toHaveTextContent('3');
  await kind.selectOptions('Rhythm of events (0)');
  await expect.element(findings().getByText(/is of this weight and kind/)).toBeVisible();
  await findings().getByRole('button', { name: 'Show all findings' }).click();
  await expect.element(weight).toHaveDisplayValue(/^Any weight/);
  await expect.poll(() => lines().elements().length).toBeGreaterThan(3);
});

test('a rule that is pressed shows all that it finds, whatever was chosen before', async () => {
  await showWindow(await planWith(add('rules', night), add('rules', posts), ...atNight(3)), '/content', 'en', SIZE);
  const weight = findings().getByRole('combobox', { name: 'Of which weight' });
  await weight.selectOptions('should');
  page
    .getByRole('button', { name: /^No posts from 22:00/ })
    .element()
    .focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(count()).toHaveTextContent('3');
  await expect.element(weight).toHaveDisplayValue(/^Any weight/);
});
