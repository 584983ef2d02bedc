import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { newRule } from '#shared/policy/new-rule';
import { emptyPlacement, type POST_PURPOSES } from '#shared/records/post';
import type { Rule } from '#shared/records/rule';
import { add } from '#shared/records/tables';
import { plainDate } from '#shared/time/plain-date';
import { showWindow } from '../app/window-on-screen';
import { item, planWith } from '../inspector/plan-on-screen';

/* The figures beside the findings, on the 10th of March 2027, a Wednesday. */

const SIZE = [1280, 800] as const;
const channel = (id: string, name: string, order: number) =>
  add('channels', { id, name, platform: 'telegram', address: '', hue: 2, order, archived: false, zone: null });

const post = (title: string, day: string, purpose: (typeof POST_PURPOSES)[number], pillarId: string | null = null) =>
  add(
    'items',
    item(title, 'post', {
      placements: [emptyPlacement('tg')],
      stage: 'draft',
      purpose,
      pillarId,
      schedule: { kind: 'all-day', first: plainDate(day), last: plainDate(day) },
    }),
  );
const share = (id: string, fields: object) => add('rules', { ...newRule('mix', id, []), ...fields });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-03-10T09:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

/** How long a part of a bar is, and where it begins, in percent of the whole bar. */
function inBar(row: Element, part: string): { readonly from: number; readonly length: number } {
  const bar = row.querySelector('.mix-bar')!.getBoundingClientRect();
  const { left, width } = row.querySelector(part)!.getBoundingClientRect();
  return { from: Math.round(((left - bar.left) / bar.width) * 100), length: Math.round((width / bar.width) * 100) };
}

test('the mix tells each share beside what is asked, draws it as long as it is, and hatches what is too much', async () => {
  const plan = await planWith(
    channel('tg', 'Telegram', 0),
    add('pillars', { id: 'tales', name: 'Tales', purpose: null, hue: 3, order: 0, archived: false }),
    share('most', { max: 25 }),
    share('least', { of: { kind: 'purpose', purpose: 'discussion' }, min: 30, max: null }),
    share('pillar', { of: { kind: 'pillar', pillarId: 'tales' }, min: 20, max: null }),
    post('A', '2027-03-02', 'promotion'),
    post('B', '2027-03-03', 'promotion', 'tales'),
    post('C', '2027-03-04', 'discussion'),
    post('D', '2027-03-05', 'bond'),
    post('Of April', '2027-04-05', 'bond'),
  );
  await showWindow(plan, '/content', 'en', SIZE);
  const mix = page.getByRole('region', { name: 'Mix' });
  const row = (name: RegExp) => mix.getByRole('listitem').filter({ hasText: name });
  await expect.element(row(/^Promotion/)).toHaveTextContent('Promotion (at most 25 %)50 %');
  await expect.element(row(/^Promotion/).getByRole('img', { name: 'more than asked' })).toBeVisible();
  const over = row(/^Promotion/).element();
  expect(inBar(over, 'i').length).toBe(25);
  expect(inBar(over, '.mix-excess')).toEqual({ from: 25, length: 25 });
  await expect.element(row(/^Discussion/)).toHaveTextContent('Discussion (at least 30 %)25 %');
  await expect.element(row(/^Discussion/).getByRole('img', { name: 'less than asked' })).toBeVisible();
  expect(inBar(row(/^Discussion/).element(), 'i')).toEqual({ from: 0, length: 25 });
  expect(inBar(row(/^Discussion/).element(), '.mix-least').from).toBe(30);
  await expect.element(row(/^Tales/)).toHaveTextContent('Tales (at least 20 %)25 %');
  expect(
    row(/^Tales/)
      .getByRole('img')
      .elements(),
  ).toEqual([]);
  const findings = page.getByRole('region', { name: 'Findings' });
  await findings.getByRole('button', { name: /Promotion: 50 %, at most 25 %/ }).click();
  await expect.element(findings.getByText('at most 25 %', { exact: true })).toBeVisible();
  expect(inBar(findings.element(), '.mix-excess')).toEqual({ from: 25, length: 25 });
  await expect.element(mix.getByText('Shares of 4 posts of the period.')).toBeVisible();
});

test('the year by weeks tells for each channel what is planned and asked, fills a short week as far as it goes, and counts what is still to come', async () => {
  const plan = await planWith(
    channel('tg', 'Telegram', 0),
    channel('vk', 'VK', 1),
    add('rules', {
      ...newRule('cadence', 'tg', []),
      channels: { kind: 'one', channelId: 'tg' },
      min: 2,
      from: plainDate('2027-02-22'),
      until: plainDate('2027-03-28'),
    } as Rule),
    post('A', '2027-03-01', 'bond'),
    post('B', '2027-03-09', 'bond'),
    post('C', '2027-03-10', 'bond'),
    post('D', '2027-03-17', 'bond'),
  );
  await showWindow(plan, '/content', 'en', SIZE);
  const strip = page.getByRole('region', { name: '2027 by weeks' });
  const week = (channelName: string, days: string) => strip.getByRole('link', { name: `${channelName}: ${days}:` });
  const told = (link: ReturnType<typeof week>) =>
    link.element().getAttribute('aria-label')!.split(': ').slice(2).join();
  await expect.element(week('Telegram', '8 – 14 Mar')).toBeInTheDocument();
  expect(told(week('Telegram', '8 – 14 Mar'))).toBe('posts 2, asked 2');
  expect(told(week('Telegram', '15 – 21 Mar'))).toBe('posts 1, asked 2');
  expect(told(week('VK', '8 – 14 Mar'))).toBe('posts 0, asked 0');
  const short = week('Telegram', '15 – 21 Mar').element();
  const filled = short.querySelector('i')!;
  expect(filled.getBoundingClientRect().height / short.clientHeight).toBeCloseTo(0.5, 1);
  expect(week('Telegram', '8 – 14 Mar').element().querySelector('i')).toBeNull();
  // a week stands under its month, in a line with its channel
  const [march, april] = ['Mar', 'Apr'].map((month) => strip.getByText(month, { exact: true }).element());
  const [box, name] = [short, strip.getByText('Telegram').element()].map((part) => part.getBoundingClientRect());
  expect(box!.left).toBeGreaterThan(march!.getBoundingClientRect().left);
  expect(box!.right).toBeLessThan(april!.getBoundingClientRect().left);
  expect(box!.left).toBeGreaterThan(name!.right);
  expect(Math.abs(box!.top - name!.top)).toBeLessThan(4);
  // three weeks are short, one of them is over
  await expect.element(strip.getByTitle('2 weeks with fewer posts than asked')).toHaveTextContent('2');
  await expect.element(strip.getByText('≥ 2 a week')).toBeVisible();
});
