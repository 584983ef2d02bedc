import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { newRule } from '#shared/policy/new-rule';
import type { Item } from '#shared/records/item';
import { emptyPlacement, type Post } from '#shared/records/post';
import { everything } from '#shared/records/selection';
import { add } from '#shared/records/tables';
import { dateOfDay } from '#shared/time/plain-date';
import { wallTime } from '#shared/time/plain-date-time';
import { dayIn } from '#shared/time/today';
import { useUi } from '../../../renderer/state/ui-store';
import { showWindow } from '../app/window-on-screen';
import { valueOf } from '../data/plan-under-test';
import { item, planWith, ZONE } from '../inspector/plan-on-screen';

const SIZE = [1280, 800] as const;
const today = dayIn(ZONE, Date.now());
const CHANNEL = { name: '', platform: 'telegram', address: '', hue: 2, order: 0, archived: false, zone: null } as const;
const telegram = { ...CHANNEL, id: 'tg', name: 'Telegram' };
const stories = { id: 'stories', name: 'Stories', purpose: null, hue: 3, order: 0, archived: false };

function post(id: string, stage: Post['stage'], fields: Partial<Post> = {}): Item {
  const schedule = { kind: 'timed', start: wallTime(today + 1, 600), zone: ZONE, minutes: 0 } as const;
  return item(id, 'post', { stage, schedule, ...fields });
}

const column = (name: string) => page.getByRole('region', { name, exact: true });
const card = (title: string) => page.getByRole('button', { name: new RegExp(title) });
const stageOf = (plan: Awaited<ReturnType<typeof planWith>>, id: string) => plan.snapshot().get('items', id)?.stage;

test('Shift and an arrow takes a card to the next stage and keeps the focus; undo brings it back', async () => {
  const plan = await planWith(add('items', post('Letter', 'draft')), add('items', post('Poll', 'review')));
  await showWindow(plan, '/content/board', 'en', SIZE);
  await expect.element(column('Draft').getByText('Letter')).toBeVisible();
  (card('Letter').element() as HTMLElement).focus();
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
  await expect.element(column('In review').getByText('Letter')).toBeVisible();
  await expect.element(card('Letter')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(card('Poll')).toHaveFocus();
  valueOf(await plan.undo());
  await expect.element(column('Draft').getByText('Letter')).toBeVisible();
});

test('of a series the next date stands on the board, and goes on by itself', async () => {
  const weekly = post('Question of the week', 'draft', { rule: 'FREQ=WEEKLY' });
  const plan = await planWith(add('items', weekly));
  await showWindow(plan, '/content/board', 'en', SIZE);
  await expect.element(column('Draft').getByText('Question of the week')).toBeVisible();
  expect(document.querySelectorAll('[data-card]')).toHaveLength(1);
  (card('Question of the week').element() as HTMLElement).focus();
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
  await expect.element(column('In review').getByText('Question of the week')).toBeVisible();
  // the date after it takes its place, and the series is what it was
  await expect.element(column('Draft').getByText('Question of the week')).toBeVisible();
  expect(stageOf(plan, 'Question of the week')).toBe('draft');
});

test('the board shows what the filter means, and says so when that is nothing', async () => {
  const plan = await planWith(
    add('channels', telegram),
    add('pillars', stories),
    add('items', post('Letter', 'idea', { pillarId: 'stories', placements: [emptyPlacement('tg')] })),
    add('items', post('Poll', 'idea')),
    add('items', item('Club dinner', 'event')),
  );
  await showWindow(plan, '/content/board', 'en', SIZE);
  await expect.element(column('Idea').getByText('Poll')).toBeVisible();
  expect(document.body.textContent).not.toContain('Club dinner');
  await page.getByRole('button', { name: 'All pillars' }).click();
  await page.getByRole('checkbox', { name: 'Stories' }).click();
  await userEvent.keyboard('{Escape}');
  await expect.element(column('Idea').getByText('Poll')).not.toBeInTheDocument();
  await expect.element(column('Idea').getByText('Letter')).toBeVisible();
  useUi.setState({ filter: { ...everything, statuses: ['cancelled'] } });
  await expect.element(page.getByText('No post matches the filter.')).toBeVisible();
});

test('a card says what is found about its post', async () => {
  const rule = { ...newRule('quiet', 'quiet', []), hours: { start: 540, end: 660 } };
  const plan = await planWith(
    add('channels', telegram),
    add('rules', rule),
    add('items', post('Letter', 'scheduled', { placements: [emptyPlacement('tg')] })),
  );
  await showWindow(plan, '/content/board', 'en', SIZE);
  await expect.element(card('Letter').getByText('At 10:00, in quiet hours')).toBeVisible();
});

test('a long column draws its beginning and says how many more there are', async () => {
  const drafts = Array.from({ length: 55 }, (_, at) =>
    add(
      'items',
      post(`Draft ${at}`, 'draft', {
        schedule: { kind: 'all-day', first: dateOfDay(today + at), last: dateOfDay(today + at) },
      }),
    ),
  );
  await showWindow(await planWith(...drafts), '/content/board', 'en', SIZE);
  await page.getByRole('button', { name: '15 more' }).click();
  await expect.element(card('Draft 54')).toBeInTheDocument();
});

test('a plan without posts says what belongs here, and begins one', async () => {
  await showWindow(await planWith(), '/content/board', 'en', SIZE);
  await page.getByRole('button', { name: 'New post' }).click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
});
