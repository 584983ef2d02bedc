import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptyPlacement, type Post } from '#shared/records/post';
import { add } from '#shared/records/tables';
import { choice, field, inspecting, retype, showAll, stored } from '../inspecting';
import { item } from '../plan-on-screen';

const CLUB = {
  id: 'club-tg',
  name: 'Club in Telegram',
  platform: 'telegram',
  address: '',
  hue: 2,
  order: 0,
  archived: false,
  zone: 'Europe/Berlin',
} as const;
const post = (fields: Partial<Post> = {}) => item('post', 'post', { body: 'Come!', ...fields });
const placementOf = (found: unknown) => (found as Post).placements[0];
const open = () => userEvent.click(page.getByRole('button', { name: /^Club in Telegram/ }));

test('a channel begins with the time and the text of the post, and may have its own on its own clocks', async () => {
  const plan = await inspecting([post({ placements: [emptyPlacement(CLUB.id)] })], add('channels', CLUB));
  await expect.element(page.getByText('at the post’s time')).toBeVisible();
  await open();
  await userEvent.click(page.getByRole('checkbox', { name: 'At a time of its own' }));
  // 19:00 in Moscow
  await expect.element(field('Comes out at')).toHaveValue('17:00');
  await retype('Comes out at', '18:30{Enter}');
  await expect.element(page.getByRole('button', { name: /^Club in Telegram/ })).toHaveTextContent('18 Mar, 18:30');
  await userEvent.click(page.getByRole('checkbox', { name: 'With a text of its own' }));
  await expect.element(field('Text for this channel')).toHaveValue('Come!');
  await retype('Text for this channel', 'Come, Telegram!');
  await expect
    .poll(() => placementOf(stored(plan, 'post')))
    .toMatchObject({
      body: 'Come, Telegram!',
      schedule: { kind: 'timed', start: '2027-03-18T18:30', zone: 'Europe/Berlin', minutes: 0 },
    });
  expect(stored(plan, 'post')).toMatchObject({ body: 'Come!' });
  await userEvent.click(page.getByRole('checkbox', { name: 'At a time of its own' }));
  await expect.poll(() => placementOf(stored(plan, 'post'))?.schedule).toBeNull();
});

test('a channel keeps its link and its figures', async () => {
  const plan = await inspecting([post({ placements: [emptyPlacement(CLUB.id)] })], add('channels', CLUB));
  await open();
  await retype('Published at', 'https://t.me/club/7');
  await retype('Reach', '12 400');
  await retype('Clicks', '31');
  await expect
    .poll(() => placementOf(stored(plan, 'post')))
    .toMatchObject({
      publishedLink: 'https://t.me/club/7',
      figures: { reach: 12_400, clicks: 31, shares: null },
    });
  await expect.element(page.getByRole('button', { name: 'Open https://t.me/club/7' })).toBeVisible();
});

test('a channel is taken away with what was its own', async () => {
  const plan = await inspecting([post({ placements: [emptyPlacement(CLUB.id)] })], add('channels', CLUB));
  await userEvent.click(page.getByRole('button', { name: 'Remove the channel “Club in Telegram”' }));
  await expect.poll(() => stored(plan, 'post')).toMatchObject({ placements: [] });
});

test('a post is held back by somebody, for a reason', async () => {
  const plan = await inspecting([post()]);
  await showAll();
  await userEvent.click(page.getByRole('checkbox', { name: 'Held back' }));
  await retype('Why', 'The date may change');
  await userEvent.click(choice('Held by'));
  await userEvent.keyboard('Pavel{Enter}');
  await expect.poll(() => plan.snapshot().all('people')).toHaveLength(1);
  const [pavel] = plan.snapshot().all('people');
  await expect
    .poll(() => stored(plan, 'post'))
    .toMatchObject({ hold: { personId: pavel!.id, reason: 'The date may change' } });
  await userEvent.click(page.getByRole('checkbox', { name: 'Held back' }));
  await expect.poll(() => stored(plan, 'post')).toMatchObject({ hold: null });
});
