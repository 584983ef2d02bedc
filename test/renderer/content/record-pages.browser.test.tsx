import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { fail } from '#shared/kernel/result';
import { add } from '#shared/records/tables';
import { showWindow } from '../app/window-on-screen';
import { planWith } from '../inspector/plan-on-screen';

const ENTRY = { hue: 2, order: 0, archived: false };
const telegram = { ...ENTRY, id: 'tg', name: 'Telegram', platform: 'telegram', address: '', zone: null } as const;
const stories = { ...ENTRY, id: 'stories', name: 'Stories', purpose: null };

test('quiet hours begun on the page of a channel are a rule of the policy, and stand there for this channel', async () => {
  const plan = await planWith(add('channels', telegram));
  await showWindow(plan, '/content/channel/tg', 'en', [1280, 800]);
  await page.getByRole('button', { name: 'Quiet hours' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => plan.snapshot().all('rules')).toMatchObject([{ kind: 'quiet', channelId: 'tg' }]);
  await expect.element(page.getByRole('region', { name: 'Rules' }).getByText(/Telegram/)).toBeVisible();
});

test('an address that is none is kept and marked', async () => {
  const plan = await planWith(add('channels', telegram));
  await showWindow(plan, '/content/channel/tg', 'en', [1280, 800]);
  const address = page.getByRole('textbox', { name: 'Address' });
  await address.fill('our channel');
  await page.getByRole('textbox', { name: 'Name' }).click();
  await expect.poll(() => plan.snapshot().get('channels', 'tg')?.address).toBe('our channel');
  await expect.element(page.getByRole('img', { name: /does not look like an address/ })).toBeVisible();
});

test('a pillar is renamed and given a purpose on its page', async () => {
  const plan = await planWith(add('pillars', stories));
  await showWindow(plan, '/content/pillar/stories', 'en', [1280, 800]);
  await page.getByRole('textbox', { name: 'Name' }).fill('Tales');
  await userEvent.keyboard('{Enter}');
  await page.getByRole('combobox', { name: 'Purpose' }).selectOptions('Education');
  await expect
    .poll(() => plan.snapshot().get('pillars', 'stories'))
    .toMatchObject({ name: 'Tales', purpose: 'education' });
});

test('a choice that could not be kept is told', async () => {
  const plan = await planWith(add('channels', telegram));
  const full = { ...plan, commit: () => Promise.resolve(fail({ kind: 'quota' } as const)) };
  await showWindow(full, '/content/channel/tg', 'en', [1280, 800]);
  await page.getByRole('combobox', { name: 'Platform' }).selectOptions('Discord');
  await expect.element(page.getByText(/no space|disk is full|full/i)).toBeVisible();
});
