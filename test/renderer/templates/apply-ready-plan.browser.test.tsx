import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { newPerson } from '#shared/plan/register-records';
import { add } from '#shared/records/tables';
import { currentStage, EIGHT_STAGES_TRACK } from '#shared/roadmap/current-stage';
import { roadmapTracks } from '#shared/roadmap/roadmap-items';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { useUi } from '../../../renderer/state/ui-store';
import { planOf, showWindow, type WindowSize } from '../app/window-on-screen';

const WINDOW: WindowSize = [1280, 800];
const calendar = add('calendars', {
  id: 'c',
  name: 'Plan',
  hue: 1,
  order: 0,
  visible: true,
  archived: false,
  unit: '',
});

const stageOf = (plan: PlanHandle) => {
  const tracks = roadmapTracks(plan.snapshot().all('items'), plan.snapshot().all('tracks'), { kind: 'general' });
  return currentStage(tracks.find(({ track }) => track?.id === EIGHT_STAGES_TRACK)!);
};

test('an empty roadmap leads to the eight stages: laid out from a day, each opens its checklist, one undo takes them away', async () => {
  const plan = await planOf([calendar]);
  await showWindow(plan, '/roadmap', 'en', WINDOW);
  await userEvent.click(page.getByRole('button', { name: 'Eight stages of building a community' }));
  const launch = page.getByRole('textbox', { name: 'Day of the launch' });
  await userEvent.fill(launch, '1 June 2027');
  await userEvent.tab();
  await expect.element(page.getByText('3 – 12 Mar 2027')).toBeVisible();
  await userEvent.click(page.getByRole('checkbox', { name: 'First contest' }));
  await userEvent.click(page.getByRole('button', { name: 'Add 14 items' }));

  const goals = page.getByRole('button', { name: /Phase “1\. Goals”.*current stage/ });
  await expect.element(goals).toBeVisible();
  await expect.element(page.getByText('Now: stage 1 of 8')).toBeVisible();
  expect(
    plan
      .snapshot()
      .all('items')
      .some(({ title }) => title === 'First contest'),
  ).toBe(false);
  useUi.getState().select(stageOf(plan)!.itemId);
  await expect.element(page.getByText('Answer what the community is for')).toBeVisible();

  await plan.undo();
  expect([
    ...plan.snapshot().all('items'),
    ...plan.snapshot().all('tracks'),
    ...plan.snapshot().all('relations'),
  ]).toEqual([]);
});

test('a person gets a ready path from their page, another one where it is chosen', async () => {
  const plan = await planOf([calendar, add('people', newPerson('hannah', 'Hannah Moore', []))]);
  await showWindow(plan, '/people/person/hannah', 'en', WINDOW);
  await userEvent.click(page.getByRole('button', { name: 'Apply a ready path…' }));
  await expect.element(page.getByRole('checkbox', { name: 'Greet in person' })).toBeVisible();
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Which path' }), 'From simple to complex');
  await userEvent.click(page.getByRole('button', { name: 'Add 5 items' }));
  await expect.poll(() => plan.snapshot().all('items').length).toBe(5);
  expect(plan.snapshot().all('items')).toMatchObject(
    [1, 2, 3, 4, 5].map((difficulty) => ({ difficulty, scope: { kind: 'person', personId: 'hannah' } })),
  );
});

test('without people there is nobody to apply a path to, and the dialog says so', async () => {
  await showWindow(await planOf([calendar]), '/roadmap', 'en', WINDOW);
  useUi.getState().openDialog({ kind: 'ready-plan', scope: null });
  await expect.element(page.getByText(/Add somebody on the screen “People” first/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Add \d items$/ })).toBeDisabled();
});
