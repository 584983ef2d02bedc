import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createTranslate } from '#shared/i18n/translate';
import { newPerson } from '#shared/plan/register-records';
import { emptyItem, type Item } from '#shared/records/item';
import { emptyMilestone } from '#shared/records/milestone';
import { add } from '#shared/records/tables';
import { applyPlan } from '#shared/templates/apply-plan';
import { readyPlan } from '#shared/templates/ready-plans';
import { plainDate } from '#shared/time/plain-date';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { useUi } from '../../../renderer/state/ui-store';
import { planOf, showWindow } from '../app/window-on-screen';
import { label } from '../data/plan-under-test';

/** For what has to be stored first. */
const SLOW = { timeout: 10_000 };
const HALF_YEAR = '/roadmap/2027-01-01/181';

const point = (id: string, title: string, date: string, trackId: string): Item => ({
  ...emptyItem({
    id,
    uid: id,
    now: 0,
    kind: 'milestone',
    title,
    schedule: { kind: 'all-day', first: plainDate(date), last: plainDate(date) },
    calendarId: 'c',
  }),
  ...emptyMilestone,
  trackId,
});
const track = (id: string, name: string, order: number) =>
  add('tracks', { id, name, hue: order + 1, order, ownerId: null, archived: false });

async function showRoadmap(address = HALF_YEAR): Promise<PlanHandle> {
  const plan = await planOf([
    add('calendars', { id: 'c', name: 'Roadmap', hue: 1, order: 0, visible: true, archived: false, unit: '' }),
    track('gathering', 'Gathering', 0),
    track('members', 'Members', 1),
    track('money', 'Money', 2),
    add('people', newPerson('hannah', 'Hannah Moore', [])),
    add('items', point('venue', 'Find a venue', '2027-02-10', 'gathering')),
    add('items', point('sale', 'Tickets on sale', '2027-03-02', 'members')),
    add('items', point('budget', 'Agree the budget', '2027-01-20', 'money')),
  ]);
  await showWindow(plan, address, 'en', [1280, 800]);
  return plan;
}

const firstDay = (plan: PlanHandle, id: string) => {
  const schedule = plan.snapshot().get('items', id)?.schedule;
  return schedule?.kind === 'all-day' ? schedule.first : null;
};
const itemOf = (id: string) => document.querySelector<SVGGElement>(`[data-item="${id}"]`)!;
const press = (element: Element, key: string, init: KeyboardEventInit = {}) =>
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
const namesOfTracks = () => [...document.querySelectorAll('.roadmap-track-name')].map(({ textContent }) => textContent);

async function focusVenue(): Promise<SVGGElement> {
  await expect.element(page.getByRole('button', { name: /Milestone “Find a venue”/ })).toBeVisible();
  itemOf('venue').focus();
  return itemOf('venue');
}

test('what is in hand is laid down once, however quickly Enter comes again', async () => {
  const plan = await showRoadmap();
  const venue = await focusVenue();
  press(venue, ' ');
  press(venue, 'ArrowRight');
  press(venue, 'Enter');
  press(venue, 'Enter');
  press(venue, 'Enter', { repeat: true });
  await expect.poll(() => useUi.getState().roadmapHand, SLOW).toBeNull();
  expect(firstDay(plan, 'venue')).toBe('2027-02-11');
  await plan.undo();
  expect(firstDay(plan, 'venue')).toBe('2027-02-10');
});

test('Space that is held down takes in hand and leaves it there', async () => {
  await showRoadmap();
  const venue = await focusVenue();
  press(venue, ' ');
  for (let again = 0; again < 5; again += 1) press(venue, ' ', { repeat: true });
  expect(useUi.getState().roadmapHand?.ids).toEqual(['venue']);
});

test('who leaves the picture leaves nothing in hand', async () => {
  await showRoadmap();
  press(await focusVenue(), ' ');
  expect(useUi.getState().roadmapHand).not.toBeNull();
  await userEvent.click(page.getByRole('radio', { name: 'Table' }));
  await expect.element(page.getByRole('grid'), SLOW).toBeVisible();
  await expect.poll(() => useUi.getState().roadmapHand).toBeNull();
});

test('tracks are put in order by keys: with Alt the track goes along, and undo brings it back', async () => {
  const plan = await showRoadmap();
  await focusVenue();
  expect(namesOfTracks()).toEqual(['Gathering', 'Members', 'Money']);
  const head = document.querySelector<SVGGElement>('[data-track="gathering"]')!;
  head.focus();
  press(head, 'ArrowDown', { altKey: true });
  await expect.poll(namesOfTracks, SLOW).toEqual(['Members', 'Gathering', 'Money']);
  await plan.undo();
  await expect.poll(namesOfTracks, SLOW).toEqual(['Gathering', 'Members', 'Money']);
});

test('a folded track tells how much it holds; all are folded and unfolded at once', async () => {
  await showRoadmap();
  await focusVenue();
  await userEvent.click(page.getByRole('button', { name: /Gathering/ }).first());
  await expect.poll(() => document.querySelector('[data-item="venue"]')).toBeNull();
  await expect.element(page.getByText('1 milestone', { exact: true })).toBeVisible();
  expect(itemOf('sale')).not.toBeNull();
  useUi.getState().openDialog({ kind: 'palette' });
  await userEvent.fill(page.getByRole('combobox').last(), 'Fold all');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.querySelectorAll('[data-item]')).toHaveLength(0);
});

async function applyNewcomerPath(plan: PlanHandle): Promise<void> {
  let next = 0;
  const changes = applyPlan(plan.snapshot(), readyPlan('newcomer', createTranslate('en')), () => true, {
    start: plainDate('2027-02-01'),
    scope: { kind: 'person', personId: 'hannah' },
    newId: () => `m${(next += 1)}`,
    now: 0,
  });
  await plan.commit(changes, label('create'));
}

test('the parts of the funnel fold like tracks, and keep their order', async () => {
  const plan = await showRoadmap(`${HALF_YEAR}?person=hannah`);
  await applyNewcomerPath(plan);
  await expect.element(page.getByRole('group', { name: 'Observer: 3 items in view' })).toBeVisible();
  const before = namesOfTracks();
  const head = document.querySelector<SVGGElement>('[data-track="observer"]')!;
  head.focus();
  press(head, 'ArrowDown', { altKey: true });
  useUi.getState().openDialog({ kind: 'palette' });
  await userEvent.fill(page.getByRole('combobox').last(), 'Fold all');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.querySelectorAll('[data-item]')).toHaveLength(0);
  expect(namesOfTracks()).toEqual(before);
});

test('a step of somebody’s plan is put on another part of the funnel in the table', async () => {
  const plan = await showRoadmap(`${HALF_YEAR}/table?person=hannah`);
  await applyNewcomerPath(plan);
  await userEvent.dblClick(page.getByRole('gridcell', { name: 'Observer' }).first());
  const choice = page.getByRole('combobox', { name: 'Track' });
  await expect.element(choice).toBeVisible();
  const options = [...choice.element().querySelectorAll('option')].map(({ textContent }) => textContent);
  expect(options).toEqual(['No track', 'Observer, steps 1–5', 'Engaged, steps 6–10', 'Promoter, steps 11–15']);
});

test('the table is sorted by a column, and back', async () => {
  await showRoadmap(`${HALF_YEAR}/table`);
  const titles = () =>
    [...document.querySelectorAll('.table-row')].map((row) => /Find|Tickets|Agree/.exec(row.textContent)?.[0]);
  await expect.poll(titles).toEqual(['Find', 'Tickets', 'Agree']);
  await userEvent.click(page.getByRole('button', { name: 'Start' }));
  await expect.poll(titles).toEqual(['Agree', 'Find', 'Tickets']);
  await userEvent.click(page.getByRole('button', { name: 'Start' }));
  await expect.poll(titles).toEqual(['Tickets', 'Find', 'Agree']);
});

test('what is exported is always what the form says; a clipboard that refuses says so and keeps the dialog', async () => {
  await showRoadmap();
  await focusVenue();
  useUi.getState().openDialog({ kind: 'export-roadmap' });
  const text = () => document.querySelector('.roadmap-export-text')?.textContent ?? '';
  await expect.poll(text).toContain('**Find a venue**');
  await userEvent.click(page.getByRole('radio', { name: /CSV/ }));
  expect(text()).not.toContain('**Find a venue**');
  await expect.poll(text).toContain('Find a venue,');
  const writing = vi
    .spyOn(navigator.clipboard, 'writeText')
    .mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  onTestFinished(() => writing.mockRestore());
  await userEvent.click(page.getByRole('button', { name: 'Copy' }));
  await expect.element(page.getByRole('dialog').getByRole('alert')).toHaveTextContent('did not let Kalends copy');
});
