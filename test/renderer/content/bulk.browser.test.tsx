import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { newRule } from '#shared/policy/new-rule';
import type { Rule } from '#shared/records/rule';
import { add } from '#shared/records/tables';
import { useUi } from '../../../renderer/state/ui-store';
import { showWindow } from '../app/window-on-screen';
import { valueOf } from '../data/plan-under-test';
import { planWith } from '../inspector/plan-on-screen';

const ENTRY = { hue: 2, archived: false };
const telegram = {
  ...ENTRY,
  id: 'tg',
  name: 'Telegram',
  platform: 'telegram',
  address: '',
  order: 0,
  zone: null,
} as const;
const pillars = [
  add('pillars', { ...ENTRY, id: 'stories', name: 'Stories', purpose: 'bond', order: 0 }),
  add('pillars', { ...ENTRY, id: 'gear', name: 'Gear', purpose: null, order: 1 }),
];
const holidays = {
  ...newRule('blackout', 'holidays', []),
  from: '2027-03-08',
  until: '2027-03-09',
} as Rule;

/** Types into a field and leaves it. */
async function fill(name: string, value: string): Promise<void> {
  await page.getByRole('textbox', { name, exact: true }).fill(value);
  await userEvent.keyboard('{Tab}');
}

test('posts on many days are told before they are made, without those in a blackout, and go with one undo', async () => {
  const plan = await planWith(add('channels', telegram), ...pillars, add('rules', holidays));
  await showWindow(plan, '/content/board', 'en', [1280, 800]);
  useUi.getState().openDialog({ kind: 'bulk-posts' });
  await fill('From', '2027-03-01');
  await fill('Until', '2027-03-19');
  await page.getByRole('checkbox', { name: 'Stories' }).click();
  await page.getByRole('checkbox', { name: 'Gear' }).click();
  await expect.element(page.getByText('6 posts', { exact: true })).toBeVisible();
  await expect.element(page.getByText('1 in a blackout')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Leave these out' }).click();
  await page.getByRole('button', { name: 'Create 5 posts' }).click();
  await expect.poll(() => plan.snapshot().all('items')).toHaveLength(5);
  const [first, second] = plan.snapshot().all('items');
  expect(first).toMatchObject({ title: 'Stories, 2 March', purpose: 'bond', placements: [{ channelId: 'tg' }] });
  expect(second).toMatchObject({ title: 'Gear, 5 March', purpose: null });
  valueOf(await plan.undo());
  expect(plan.snapshot().all('items')).toEqual([]);
});

test('an order that cannot be carried out says so at its field, and nothing is offered', async () => {
  await showWindow(await planWith(add('channels', telegram)), '/content/board', 'en', [1280, 800]);
  useUi.getState().openDialog({ kind: 'bulk-posts' });
  await fill('From', '2027-03-20');
  await fill('Until', '2027-03-01');
  await expect.element(page.getByText('This is before the first day.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Create', exact: true })).toBeDisabled();
  await fill('Until', '9999-12-31');
  await expect.element(page.getByText(/at most 1,000 can be created at once/)).toBeVisible();
});

test('nothing is made while a field says that it holds no date', async () => {
  const plan = await planWith(add('channels', telegram));
  await showWindow(plan, '/content/board', 'en', [1280, 800]);
  useUi.getState().openDialog({ kind: 'bulk-posts' });
  const until = page.getByRole('textbox', { name: 'Until', exact: true });
  await until.fill('some day');
  await userEvent.keyboard('{Enter}');
  await expect.element(until).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: /^Create \d+ posts$/ }).click();
  await expect.element(until).toHaveFocus();
  expect(plan.snapshot().all('items')).toEqual([]);
});

test('another pattern of titles renames what would be made, and makes nothing anew', async () => {
  await showWindow(await planWith(add('channels', telegram), ...pillars), '/content/board', 'en', [1280, 800]);
  useUi.getState().openDialog({ kind: 'bulk-posts' });
  const preview = page.getByRole('region', { name: 'What will be created' });
  await expect.element(preview.getByRole('listitem').first()).toBeVisible();
  const row = preview.getByRole('listitem').first().element();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Story no. {number}');
  await expect.element(preview.getByText('Story no. 1', { exact: true })).toBeVisible();
  expect(preview.getByRole('listitem').first().element()).toBe(row);
});
