import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createTranslate } from '#shared/i18n/translate';
import { newPerson } from '#shared/plan/register-records';
import type { Milestone } from '#shared/records/milestone';
import { add } from '#shared/records/tables';
import { applyPlan } from '#shared/templates/apply-plan';
import { readyPlan } from '#shared/templates/ready-plans';
import { plainDate } from '#shared/time/plain-date';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { useUi } from '../../../renderer/state/ui-store';
import { planOf, showWindow } from '../app/window-on-screen';
import { label } from '../data/plan-under-test';

const HALF_YEAR = '/roadmap/2027-01-01/181';

async function planOfHannah(): Promise<PlanHandle> {
  const path = [{ on: plainDate('2026-01-10'), step: 'consumes' as const }];
  const plan = await planOf([
    add('calendars', { id: 'c', name: 'Plan', hue: 1, order: 0, visible: true, archived: false, unit: '' }),
    add('people', { ...newPerson('hannah', 'Hannah Moore', []), path }),
    add('people', { ...newPerson('otto', 'Otto Weiss', []), order: 1 }),
  ]);
  let next = 0;
  const changes = applyPlan(plan.snapshot(), readyPlan('newcomer', createTranslate('en')), () => true, {
    start: plainDate('2027-02-01'),
    scope: { kind: 'person', personId: 'hannah' },
    newId: () => `m${(next += 1)}`,
    now: 0,
  });
  await plan.commit(changes, label('create'));
  return plan;
}

const milestone = (plan: PlanHandle, id: string) => plan.snapshot().get('items', id) as Milestone;

test('a person’s plan stands on the three parts of the funnel, each with its steps', async () => {
  await showWindow(await planOfHannah(), HALF_YEAR, 'en', [1280, 800]);
  await userEvent.click(page.getByRole('radio', { name: 'Individual' }));
  await expect.element(page.getByRole('group', { name: 'Observer: 3 items in view' })).toBeVisible();
  await expect.element(page.getByRole('group', { name: 'Promoter: 1 item in view' })).toBeVisible();
  await expect.element(page.getByText('steps 6–10')).toBeVisible();
});

test('somebody without a plan sees where it will stand, and the way to a ready path', async () => {
  await showWindow(await planOfHannah(), `${HALF_YEAR}?person=otto`, 'en', [1280, 800]);
  await expect.element(page.getByRole('group', { name: 'Engaged: nothing in view' })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Apply a ready path…' }));
  await userEvent.click(page.getByRole('button', { name: 'Add 7 items' }));
  await expect.element(page.getByRole('button', { name: /Milestone “Greet in person”/ })).toBeVisible();
});

test('everybody is a row: where they stand, what is reached, what is next; a row leads to its plan', async () => {
  await showWindow(await planOfHannah(), HALF_YEAR, 'en', [1280, 800]);
  await userEvent.click(page.getByRole('radio', { name: 'Everybody' }));
  const row = page.getByRole('button', { name: /Hannah Moore.*8 of 15, Consumes.*0 of 7 reached.*Greet in person/ });
  await userEvent.click(row);
  await expect.element(page.getByRole('combobox', { name: 'Whose individual plan' })).toHaveValue('hannah');
});

test('everybody stands under one calendar: shapes on the same days, what is next named, other days a step away', async () => {
  await showWindow(await planOfHannah(), '/roadmap/2027-01-01/92?everyone', 'en', [1280, 800]);
  const strip = () => document.querySelector('.person-strip')!;
  await expect.poll(() => document.querySelectorAll('.person-strip .roadmap-diamond').length).toBeGreaterThan(3);
  await expect.element(page.getByText(/^Next: Greet in person/)).toBeVisible();
  const shapes = strip().querySelectorAll('.roadmap-diamond').length;
  await userEvent.click(page.getByRole('radio', { name: 'Month', exact: true }));
  await expect.poll(() => strip().querySelectorAll('.roadmap-diamond').length).toBeLessThan(shapes);
});

test('of thousands of people only those in sight are drawn, and keys lead to the last of them', async () => {
  const path = [{ on: plainDate('2026-01-10'), step: 'consumes' as const }];
  const people = Array.from({ length: 3000 }, (_, order) => ({
    ...newPerson(`p${order}`, `Person ${order}`, []),
    order,
    path,
  }));
  await showWindow(
    await planOf(people.map((person) => add('people', person))),
    `${HALF_YEAR}?everyone`,
    'en',
    [1280, 800],
  );
  await expect.element(page.getByRole('button', { name: /Person 0,/ })).toBeVisible();
  expect(document.querySelectorAll('.everybody li').length).toBeLessThan(40);
  page
    .getByRole('button', { name: /Person 0,/ })
    .element()
    .focus();
  await userEvent.keyboard('{ArrowDown}{End}');
  await expect.poll(() => document.activeElement?.ariaLabel).toMatch(/^Person 2999,/);
  expect(document.querySelectorAll('.everybody li').length).toBeLessThan(40);
});

test('in the details a step of a path has its part of the funnel and its difficulty', async () => {
  const plan = await planOfHannah();
  await showWindow(plan, `${HALF_YEAR}?person=hannah`, 'en', [1280, 800]);
  useUi.getState().select('m6');
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Difficulty' }), '5 of 5');
  await expect.poll(() => milestone(plan, 'm6').difficulty).toBe(5);
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Track' }), 'Promoter, steps 11–15');
  await expect.element(page.getByRole('group', { name: 'Promoter: 2 items in view' })).toBeVisible();
});

test('Alt with an arrow moves a step to the next part of the funnel', async () => {
  const plan = await planOfHannah();
  await showWindow(plan, `${HALF_YEAR}?person=hannah`, 'en', [1280, 800]);
  useUi.getState().select('m1');
  await expect.element(page.getByRole('group', { name: 'Observer: 3 items in view' })).toBeVisible();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await expect.poll(() => milestone(plan, 'm1').trackId).toBe('engaged');
});
