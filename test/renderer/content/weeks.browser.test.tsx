import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { newRule } from '#shared/policy/new-rule';
import { emptyPlacement, type Post } from '#shared/records/post';
import type { Rule } from '#shared/records/rule';
import { add } from '#shared/records/tables';
import { weekdayOf } from '#shared/time/plain-date';
import { wallTime } from '#shared/time/plain-date-time';
import { dayIn } from '#shared/time/today';
import { showWindow } from '../app/window-on-screen';
import { valueOf } from '../data/plan-under-test';
import { item, planWith, ZONE } from '../inspector/plan-on-screen';

const SIZE = [1280, 800] as const;
const today = dayIn(ZONE, Date.now());
/** Of next week, so that none of it is over. */
const monday = today + 8 - weekdayOf(today);
const CHANNEL = { platform: 'telegram', address: '', hue: 2, archived: false, zone: null } as const;
const channels = [
  add('channels', { ...CHANNEL, id: 'tg', name: 'Telegram', order: 0 }),
  add('channels', { ...CHANNEL, id: 'vk', name: 'VK', order: 1 }),
];
const twoAWeek = {
  ...newRule('cadence', 'cadence', []),
  channels: { kind: 'one', channelId: 'tg' },
  min: 2,
} as Rule;

function post(id: string, day: number, fields: Partial<Post> = {}) {
  const schedule = { kind: 'timed', start: wallTime(day, 720), zone: ZONE, minutes: 0 } as const;
  return add('items', item(id, 'post', { stage: 'draft', schedule, placements: [emptyPlacement('tg')], ...fields }));
}

const week = (row: number) => page.getByRole('row').nth(row + 1);

test('a gap says what is asked, a press fills it with a post of that week, and undo opens it again', async () => {
  const plan = await planWith(...channels, add('rules', twoAWeek), post('Letter', monday));
  await showWindow(plan, '/content/weeks', 'en', SIZE);
  const gap = week(1).getByRole('button', { name: '1 of ≥ 2' });
  await expect.element(gap).toBeVisible();
  await gap.click();
  await expect.element(gap).not.toBeInTheDocument();
  const created = plan
    .snapshot()
    .all('items')
    .find(({ id }) => id !== 'Letter')!;
  expect(created).toMatchObject({ kind: 'post', stage: 'draft', placements: [{ channelId: 'tg' }] });
  await expect.element(page.getByRole('textbox', { name: 'Title' }).first()).toHaveValue(created.title);
  valueOf(await plan.undo());
  await expect.element(gap).toBeVisible();
});

test('ideas are shown and fill no gap', async () => {
  const plan = await planWith(...channels, add('rules', twoAWeek), post('Maybe', monday, { stage: 'idea' }));
  await showWindow(plan, '/content/weeks', 'en', SIZE);
  await expect.element(week(1).getByRole('button', { name: /Maybe/ })).toBeVisible();
  await expect.element(week(1).getByRole('button', { name: '0 of ≥ 2' })).toBeVisible();
});

test('arrow keys walk the cells, Enter opens a post, and J goes four weeks on', async () => {
  const plan = await planWith(
    ...channels,
    post('Letter', monday),
    post('Poll', monday + 1),
    post('Later', monday + 28),
  );
  await showWindow(plan, '/content/weeks', 'en', SIZE);
  const chip = (title: string) => page.getByRole('button', { name: new RegExp(title) });
  await expect.element(chip('Letter')).toBeVisible();
  (chip('Letter').element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(chip('Poll')).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(week(1).getByRole('button', { name: /Add a post: VK/ })).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}{Enter}');
  await expect.element(page.getByRole('textbox', { name: 'Title' }).first()).toHaveValue('Letter');
  (document.activeElement as HTMLElement | null)?.blur();
  await page.getByRole('button', { name: 'Next period' }).click();
  await expect.element(week(1).getByRole('button', { name: /Later/ })).toBeVisible();
  await page.getByRole('button', { name: 'Today', exact: true }).click();
  await expect.element(week(1).getByRole('button', { name: /Letter/ })).toBeVisible();
});

test('a filter by channel, chosen with the keys alone, leaves its column, and the focus where it began', async () => {
  const plan = await planWith(...channels, post('Letter', monday));
  await showWindow(plan, '/content/weeks', 'en', SIZE);
  const choice = page.getByRole('button', { name: 'All channels' });
  await expect.element(choice).toBeVisible();
  choice.element().focus();
  await userEvent.keyboard('{Enter}');
  const vk = page.getByRole('checkbox', { name: 'VK' });
  await expect.element(vk).toBeVisible();
  while (document.activeElement !== vk.element()) await userEvent.keyboard('{Tab}');
  await userEvent.keyboard(' {Escape}');
  await expect.element(page.getByRole('button', { name: 'VK', exact: true })).toHaveFocus();
  await expect.element(page.getByRole('columnheader', { name: 'Telegram' })).not.toBeInTheDocument();
  await expect.element(page.getByRole('columnheader', { name: 'VK' })).toBeVisible();
});
