import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { newRule } from '#shared/policy/new-rule';
import type { Language } from '#shared/i18n/message';
import type { Rule } from '#shared/records/rule';
import { add } from '#shared/records/tables';
import { plainDate } from '#shared/time/plain-date';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { valueOf } from '../data/plan-under-test';
import { showWindow } from '../app/window-on-screen';
import { planWith } from '../inspector/plan-on-screen';

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
const vk = { ...telegram, id: 'vk', name: 'VK', order: 1 } as const;
const posts = {
  ...newRule('cadence', 'posts', []),
  channels: { kind: 'one', channelId: 'tg' },
  max: 3,
  from: plainDate('2027-02-01'),
} as Rule;

let plan: PlanHandle;
const rules = () => page.getByRole('region', { name: /Rules|Правила/ });
const value = (name: RegExp) => rules().getByRole('button', { name });
const editor = () => page.getByRole('dialog');
const stored = () => plan.snapshot().get('rules', 'posts');

async function show(language: Language) {
  plan = await planWith(add('channels', telegram), add('channels', vk), add('rules', posts));
  await showWindow(plan, '/content', language, [1280, 800]);
}

test('a number in a sentence is stepped in place by the arrow keys, and taken back by one undo', async () => {
  await show('en');
  await expect.element(value(/^At least: 2\. Change/)).toBeVisible();
  value(/^At least: 2\. Change/)
    .element()
    .focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(editor().getByRole('textbox', { name: 'At least' })).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}{Enter}');
  await expect.element(value(/^At least: 3\. Change/)).toHaveFocus();
  expect(stored()).toMatchObject({ min: 3, max: 3 });
  valueOf(await plan.undo());
  await expect.element(value(/^At least: 2\. Change/)).toBeVisible();
});

test('an impossible number is told at its field and not kept; Esc leaves the sentence as it was', async () => {
  await show('en');
  await value(/^At least: 2\. Change/).click();
  await userEvent.keyboard('4{Enter}');
  const field = editor().getByRole('textbox', { name: 'At least' });
  await expect.element(editor().getByRole('alert')).toHaveTextContent('That is more than “at most”');
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  expect(stored()).toMatchObject({ min: 2 });
  await userEvent.keyboard('{Escape}');
  await expect.element(field).not.toBeInTheDocument();
  await expect.element(value(/^At least: 2\. Change/)).toHaveFocus();
});

test('a choice and a date are changed where they stand, in Russian too', async () => {
  await show('ru');
  await value(/^Канал: «Telegram»/).click();
  await editor().getByRole('combobox', { name: 'Канал' }).selectOptions('VK');
  await editor().getByRole('button', { name: 'Сохранить' }).click();
  await expect.element(value(/^Канал: «VK»/)).toBeVisible();
  await value(/^С: 1 февр/).click();
  await editor().getByLabelText('С', { exact: true }).fill('2027-03-09');
  await userEvent.keyboard('{Enter}');
  await expect.element(value(/^С: 9 мар/)).toBeVisible();
  expect(stored()).toMatchObject({ channels: { channelId: 'vk' }, from: '2027-03-09' });
});

test('a value that is emptied leaves the sentence, and the focus stays in its rule', async () => {
  await show('en');
  await value(/^From: 1 Feb/).click();
  await editor().getByLabelText('From', { exact: true }).fill('');
  await editor().getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => stored()?.from).toBe(null);
  await expect.element(rules().getByRole('button', { name: /^From 2 to 3 posts a week, in “Telegram”/ })).toHaveFocus();
});

test('a rule whose channel is deleted is mended where it says so, and only by one that exists', async () => {
  plan = await planWith(
    add('channels', vk),
    add('rules', { ...posts, channels: { kind: 'one', channelId: 'tg' } } as Rule),
  );
  await showWindow(plan, '/content', 'en', [1280, 800]);
  await value(/^Channel: “a channel that is gone”/).click();
  await editor().getByRole('button', { name: 'Save' }).click();
  await expect.element(editor().getByRole('alert')).toHaveTextContent('Choose one that exists');
  await editor().getByRole('combobox', { name: 'Channel' }).selectOptions('VK');
  await editor().getByRole('button', { name: 'Save' }).click();
  await expect.element(value(/^Channel: “VK”/)).toBeVisible();
  await expect.element(page.getByText('The rule speaks of a channel that is gone.')).not.toBeInTheDocument();
});

test('what is no day is told at its field, kept there and not saved', async () => {
  await show('en');
  await value(/^From: 1 Feb/).click();
  const from = editor().getByRole('textbox', { name: 'From' });
  await from.fill('some day');
  await userEvent.keyboard('{Enter}');
  await expect.element(editor().getByRole('alert')).toBeVisible();
  await expect.element(from).toHaveValue('some day');
  expect(stored()).toMatchObject({ from: '2027-02-01' });
});

test('what is pressed beside the values is the rule itself', async () => {
  await show('en');
  const rule = rules().getByRole('button', { name: /^From 2 to 3 posts a week/ });
  await rule.click({ position: { x: 12, y: 8 } });
  await expect.element(rule).toHaveAttribute('aria-pressed', 'true');
});

test('quiet hours keep one end while the other is typed anew, and what is no time is refused', async () => {
  plan = await planWith(add('rules', { ...newRule('quiet', 'posts', []), hours: { start: 1320, end: 480 } } as Rule));
  await showWindow(plan, '/content', 'en', [1280, 800]);
  await value(/^Quiet hours: 22:00 to 08:00/).click();
  const from = editor().getByRole('textbox', { name: 'Quiet from' });
  await from.fill('23:7');
  await userEvent.keyboard('{Enter}');
  await expect.element(editor().getByRole('alert')).toHaveTextContent('That is no length of time');
  await from.fill('23:30');
  await userEvent.keyboard('{Enter}');
  await expect.element(value(/^Quiet hours: 23:30 to 08:00/)).toBeVisible();
});
