import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { newRule } from '#shared/policy/new-rule';
import { rulesOfSet } from '#shared/policy/ready-sets';
import type { Rule } from '#shared/records/rule';
import { add, remove } from '#shared/records/tables';
import { addDays, dateOfDay } from '#shared/time/plain-date';
import { dayIn } from '#shared/time/today';
import { wallTime } from '#shared/time/plain-date-time';
import { useUi } from '../../../renderer/state/ui-store';
import { label, valueOf } from '../data/plan-under-test';
import { showWindow } from '../app/window-on-screen';
import { item, planWith, ZONE } from '../inspector/plan-on-screen';

const SIZE = [1280, 800] as const;
const today = dayIn(ZONE, Date.now());
const campaign = { from: dateOfDay(today), until: addDays(dateOfDay(today), 20) };
const telegram = {
  id: 'tg',
  name: 'Telegram',
  platform: 'telegram',
  address: '',
  hue: 2,
  order: 0,
  archived: false,
  zone: null,
} as const;
const dinner = item('Club dinner', 'event', {
  schedule: { kind: 'timed', start: wallTime(today + 30, 19 * 60), zone: ZONE, minutes: 60 },
});

function brand(): readonly Rule[] {
  let counted = 0;
  return rulesOfSet('brand', { mainChannelId: 'tg', campaign }, () => `rule-${++counted}`);
}

const findings = () => page.getByRole('region', { name: 'Findings' });

afterEach(() => {
  document.documentElement.dataset['theme'] = 'light';
});

for (const theme of ['light', 'dark'])
  test(`axe-core finds no fault in the policy with many findings: ${theme}`, { timeout: 30_000 }, async () => {
    document.documentElement.dataset['theme'] = theme;
    const plan = await planWith(
      add('channels', telegram),
      add('items', dinner),
      ...brand().map((rule) => add('rules', rule)),
    );
    await showWindow(plan, '/content', 'en', SIZE);
    const line = findings().getByText(/Club dinner.*announcement 14 days before/);
    await line.click();
    await expect.element(findings().getByRole('button', { name: 'Create the announcement' })).toBeVisible();
    const { violations } = await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });

test('a plan without channels and rules says what belongs here, and offers the ready sets', async () => {
  await showWindow(await planWith(), '/content', 'en', SIZE);
  await expect.element(findings().getByText('Findings will stand here once there is a rule.')).toBeVisible();
  await page.getByRole('button', { name: 'Ready sets…' }).last().click();
  await expect.element(page.getByRole('button', { name: 'Take 4 rules' })).toBeVisible();
});

test('a rule whose channel is deleted is told to be broken, and mended it passes again', async () => {
  const rule = { ...newRule('quiet', 'quiet', []), channelId: 'tg' } as Rule;
  const plan = await planWith(add('channels', telegram), add('rules', rule));
  await showWindow(plan, '/content', 'en', SIZE);
  await expect.element(findings().getByText('Nothing to mend')).toBeVisible();
  valueOf(await plan.commit([remove('channels', telegram)], label('delete')));
  await expect.element(findings().getByText('The rule speaks of a channel that is gone.')).toBeVisible();
  valueOf(await plan.undo());
  await expect.element(findings().getByText('Nothing to mend')).toBeVisible();
});

test(
  'what is looked at in every plan stands among the findings, is listed by itself, and opens its item',
  { timeout: 30_000 },
  async () => {
    const launch = item('Launch', 'milestone', {
      schedule: { kind: 'all-day', first: dateOfDay(today - 2), last: dateOfDay(today - 2) },
    });
    const plan = await planWith(add('items', launch), ...brand().map((rule) => add('rules', rule)));
    await showWindow(plan, '/content', 'en', SIZE);
    await page.getByRole('button', { name: /Milestones are reached on time/ }).click();
    await expect.element(findings().getByRole('status')).toHaveTextContent('1');
    await findings().getByText('“Launch” is 2 days late').click();
    await findings().getByTitle('Open “Launch”').click();
    await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Launch');
  },
);

test('a check that has stopped says so, and can be begun anew', { timeout: 30_000 }, async () => {
  await showWindow(await planWith(...brand().map((rule) => add('rules', rule))), '/content', 'en', SIZE);
  await expect.element(findings().getByRole('status')).not.toHaveTextContent('Checking');
  useUi.getState().failCheck();
  await expect.element(findings().getByRole('alert')).toHaveTextContent('The check of the plan has stopped');
  await findings().getByRole('button', { name: 'Check again' }).click();
  await expect.element(findings().getByRole('alert')).not.toBeInTheDocument();
  await expect.element(findings().getByRole('status')).not.toHaveTextContent('Checking');
});

test(
  'a plan without rules offers three sentences to begin with, each taken by a press while the others stay',
  { timeout: 30_000 },
  async () => {
    const plan = await planWith();
    await showWindow(plan, '/content', 'en', SIZE);
    const rules = page.getByRole('region', { name: 'To begin with' }).getByRole('button');
    await expect.poll(() => rules.elements().length).toBe(3);
    await rules.nth(1).click();
    await expect.poll(() => plan.snapshot().all('rules')).toMatchObject([{ kind: 'mix', max: 20 }]);
    await expect.poll(() => rules.elements().length).toBe(2);
    valueOf(await plan.undo());
    await expect.poll(() => rules.elements().length).toBe(3);
  },
);

test('a rule is found in the palette by its own words, and leads to what it finds', { timeout: 30_000 }, async () => {
  const rule = { ...newRule('rhythm', 'rhythm', []), min: 7 } as Rule;
  await showWindow(await planWith(add('rules', rule)), `/calendar/month/${dateOfDay(today)}`, 'en', SIZE);
  useUi.getState().openDialog({ kind: 'palette' });
  await page.getByRole('combobox').fill('rule: 7 events');
  await userEvent.keyboard('{Enter}');
  await expect
    .element(page.getByRole('button', { name: /At least 7 events/ }).first())
    .toHaveAttribute('aria-pressed', 'true');
});

test('what lacks of an item is opened at its field', { timeout: 30_000 }, async () => {
  const rule = { ...newRule('readiness', 'ready', []), needs: ['place'], days: 60 } as Rule;
  await showWindow(await planWith(add('items', dinner), add('rules', rule)), '/content', 'en', SIZE);
  await findings()
    .getByText(/Club dinner.*lacks/)
    .click();
  await findings().getByRole('button', { name: 'Enter the venue or link' }).click();
  await expect.element(page.getByRole('textbox', { name: 'Place' })).toHaveFocus();
});

test('the mix is of a month or of a quarter', { timeout: 30_000 }, async () => {
  const post = item('News', 'post', { schedule: dinner.schedule, stage: 'draft', purpose: 'bond' });
  await showWindow(await planWith(add('items', post)), '/content', 'en', SIZE);
  const mix = page.getByRole('region', { name: 'Mix' });
  await mix.getByRole('radio', { name: 'quarter' }).click();
  await expect.element(mix.getByText(/^Q[1-4] \d{4}$/)).toBeVisible();
});

test('the policy in words is edited in place, drawn as what it means, and taken back by undo', async () => {
  const plan = await planWith();
  await showWindow(plan, '/content/words', 'en', SIZE);
  await page.getByRole('textbox', { name: 'Mission' }).fill('Be of **use**');
  await page.getByRole('textbox', { name: 'Tone of voice' }).click();
  await expect.element(page.getByText('use', { exact: true })).toBeVisible();
  await expect.poll(() => plan.snapshot().get('policySections', 'mission')?.text).toBe('Be of **use**');
  valueOf(await plan.undo());
  expect(plan.snapshot().get('policySections', 'mission')).toBeUndefined();
});
