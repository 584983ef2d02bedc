import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { patchOf } from '#shared/kernel/change-set';
import { emptyItem, type Item } from '#shared/records/item';
import { emptyMilestone } from '#shared/records/milestone';
import { add } from '#shared/records/tables';
import { plainDate } from '#shared/time/plain-date';
import { useUi } from '../../../renderer/state/ui-store';
import { planOf, showWindow } from '../app/window-on-screen';
import { label } from '../data/plan-under-test';

const allDay = (first: string, last = first) =>
  ({ kind: 'all-day', first: plainDate(first), last: plainDate(last) }) as const;

function milestone(id: string, title: string, schedule: ReturnType<typeof allDay>, shape: 'point' | 'phase'): Item {
  const empty = emptyItem({ id, uid: id, now: 0, kind: 'milestone', title, schedule, calendarId: 'c' });
  return { ...empty, ...emptyMilestone, shape, trackId: 't' };
}

async function showRoadmap() {
  const plan = await planOf([
    add('calendars', { id: 'c', name: 'Roadmap', hue: 1, order: 0, visible: true, archived: false, unit: '' }),
    add('tracks', { id: 't', name: 'Gathering', hue: 2, order: 0, ownerId: null, archived: false }),
    add('items', milestone('venue', 'Find a venue', allDay('2027-02-01', '2027-02-28'), 'phase')),
    add('items', milestone('sale', 'Tickets on sale', allDay('2027-03-02'), 'point')),
  ]);
  await showWindow(plan, '/roadmap/2027-01-01/181', 'en', [1280, 800]);
  return plan;
}

const menuButton = page.getByRole('button', { name: 'Baseline', exact: true });
const item = (name: RegExp) => page.getByRole('button', { name });

test('a plan is frozen under a name; what moves later shows where it stood and by how many days it slipped', async () => {
  const plan = await showRoadmap();
  await userEvent.click(menuButton);
  await userEvent.click(page.getByRole('menuitem', { name: 'Freeze the plan as a baseline…' }));
  await userEvent.fill(page.getByRole('textbox', { name: 'Name' }), 'Spring plan');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: 'Spring plan' })).toBeVisible();
  expect(document.querySelector('.roadmap-plot .roadmap-ghost')).toBeNull();

  const move = (id: string, to: ReturnType<typeof allDay>) =>
    plan.commit(patchOf<'items'>('items', plan.snapshot().get('items', id)!, { schedule: to }), label('move'));
  await move('sale', allDay('2027-03-14'));
  await expect.element(item(/Tickets on sale.*In the baseline: 2 March 2027 \(\+12 d\)/)).toBeVisible();
  await move('venue', allDay('2027-02-01', '2027-02-25'));
  await expect.element(item(/Find a venue.*\(−3 d\)/)).toBeVisible();
  expect([...document.querySelectorAll('.roadmap-slip')].map(({ textContent }) => textContent)).toEqual([
    '−3 d',
    '+12 d',
  ]);
  expect(document.querySelectorAll('.roadmap-plot .roadmap-ghost')).toHaveLength(2);
});

test('the baseline that is compared is chosen, renamed and deleted, each with a way back', async () => {
  const plan = await showRoadmap();
  const baseline = {
    order: 0,
    frozenOn: plainDate('2027-01-10'),
    scope: { kind: 'general' },
    dates: [{ itemId: 'sale', first: plainDate('2027-02-20'), last: plainDate('2027-02-20') }],
  } as const;
  await plan.commit(
    [
      add('baselines', { ...baseline, id: 'b1', name: 'January', compared: true, dates: [...baseline.dates] }),
      add('baselines', { ...baseline, id: 'b2', name: 'February', compared: false, dates: [] }),
    ],
    label('create'),
  );
  await expect.element(page.getByText('+10 d', { exact: true })).toBeVisible();

  const choose = async (button: string, entry: string, role: 'menuitem' | 'menuitemradio') => {
    await userEvent.click(page.getByRole('button', { name: button, exact: true }));
    await userEvent.click(page.getByRole(role, { name: entry }));
  };
  await choose('January', 'February, frozen', 'menuitemradio');
  await expect.element(page.getByText('+10 d', { exact: true })).not.toBeInTheDocument();
  await plan.undo();
  await expect.element(page.getByText('+10 d', { exact: true })).toBeVisible();

  await choose('January', 'Rename “January”…', 'menuitem');
  await userEvent.fill(page.getByRole('textbox', { name: 'Name' }), 'As agreed');
  await userEvent.keyboard('{Enter}');
  await choose('As agreed', 'Delete “As agreed”', 'menuitem');
  await expect.element(menuButton).toBeVisible();
  expect(
    plan
      .snapshot()
      .all('baselines')
      .map(({ name }) => name),
  ).toEqual(['February']);
  await plan.undo();
  await expect.element(page.getByRole('button', { name: 'As agreed' })).toBeVisible();
});

test('the outcome of a milestone is told: reached late, when, and why', async () => {
  const plan = await showRoadmap();
  const outcome = { date: plainDate('2027-03-09'), reason: 'The printer was ill' };
  const sale = plan.snapshot().get('items', 'sale')!;
  await plan.commit(patchOf<'items'>('items', sale, { stage: 'late', outcome }), label('edit'));
  await expect.element(item(/Tickets on sale.*Reached late 9 March 2027: The printer was ill/)).toBeVisible();
  await expect.element(page.getByText('+7 d', { exact: true })).toBeVisible();
});

test('without anything dated there is nothing to freeze, and the palette says so', async () => {
  await showWindow(await planOf([]), '/roadmap/2027-01-01/181', 'en', [1280, 800]);
  useUi.getState().openDialog({ kind: 'palette' });
  await userEvent.fill(page.getByRole('combobox').last(), 'Freeze');
  await expect
    .element(page.getByRole('option', { name: /Freeze the plan.*The plan holds nothing with a date/ }))
    .toBeVisible();
});
