import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { everything } from '#shared/records/selection';
import { add } from '#shared/records/tables';
import { plainDate } from '#shared/time/plain-date';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { useUi } from '../../../renderer/state/ui-store';
import { planOfMay, showFilter } from '../filter/window-on-screen';

const events = { ...everything, kinds: ['event' as const] };
const names = (plan: PlanHandle) =>
  plan
    .snapshot()
    .all('savedViews')
    .map(({ name }) => name);
const row = (name: string) => page.getByRole('button', { name, exact: true });
const MAY = { view: 'month', shape: 'planner', date: plainDate('2027-05-04') } as const;

/** A plan with the saved views One, Two and Three, of which Two is what is shown. */
async function withViews(): Promise<PlanHandle> {
  const plan = await planOfMay(
    add('savedViews', { id: '1', name: 'One', order: 0, selection: events, ...MAY, view: 'year' }),
    add('savedViews', { id: '2', name: 'Two', order: 1, selection: everything, ...MAY }),
    add('savedViews', { id: '3', name: 'Three', order: 2, selection: events, ...MAY, date: null }),
  );
  return plan;
}

test('what is shown is kept under a name, and marked for as long as it is on the screen', async () => {
  const plan = await planOfMay();
  await showFilter(plan);
  await expect.element(page.getByText(/Save what you look at often/)).toBeVisible();
  useUi.getState().setFilter({ ...everything, ownerIds: ['Anna'] });
  await userEvent.click(page.getByRole('button', { name: 'Save this view…' }));
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Anna');
  await expect.element(page.getByRole('radio', { name: 'Always this period' })).toBeChecked();
  await userEvent.keyboard('Anna’s May{Enter}');
  await expect.element(row('Anna’s May')).toHaveAttribute('aria-current', 'true');
  expect(plan.snapshot().all('savedViews')).toMatchObject([{ date: '2027-05-04', view: 'month' }]);
  useUi.getState().clearFilter();
  await expect.element(row('Anna’s May')).not.toHaveAttribute('aria-current');
  await plan.undo();
  expect(names(plan)).toEqual([]);
});

test('a name is asked for', async () => {
  const plan = await planOfMay();
  await showFilter(plan);
  await userEvent.click(page.getByRole('button', { name: 'Save this view…' }));
  await userEvent.fill(page.getByRole('textbox', { name: 'Name' }), ' ');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('Give it a name');
  expect(names(plan)).toEqual([]);
});

test('a press shows it again, in its view and period', async () => {
  const { address } = await showFilter(await withViews());
  await userEvent.click(row('One'));
  expect(useUi.getState().filter).toEqual(events);
  expect(address()).toBe('/calendar/year/2027-05-04');
  await expect.element(row('One')).toHaveAttribute('aria-current', 'true');
});

test('it is renamed in place; Esc leaves the name, and an empty one is not taken', async () => {
  const plan = await withViews();
  await showFilter(plan);
  (row('One').element() as HTMLElement).focus();
  await userEvent.keyboard('{F2}Only events{Enter}');
  await expect.poll(() => names(plan)).toEqual(['Only events', 'Two', 'Three']);
  await expect.element(row('Only events')).toHaveFocus();
  await userEvent.keyboard('{F2}Nothing{Escape}');
  await expect.element(row('Only events')).toHaveFocus();
  await userEvent.keyboard('{F2}{Delete}{Enter}');
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toBeInvalid();
  await userEvent.keyboard('{Escape}');
  expect(names(plan)).toEqual(['Only events', 'Two', 'Three']);
});

test('Alt with the arrows moves it, and so does a drag; each is one step of undo', async () => {
  const plan = await withViews();
  await showFilter(plan);
  (row('One').element() as HTMLElement).focus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await expect.poll(() => names(plan)).toEqual(['Two', 'One', 'Three']);
  await expect.element(row('One')).toHaveFocus();
  await userEvent.dragAndDrop(row('Three'), row('Two'));
  await expect.poll(() => names(plan)).toEqual(['Three', 'Two', 'One']);
  await plan.undo();
  await plan.undo();
  expect(names(plan)).toEqual(['One', 'Two', 'Three']);
});

test('the arrows walk, and Delete takes one away until undo brings it back', async () => {
  const plan = await withViews();
  await showFilter(plan);
  (row('One').element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(row('Two')).toHaveFocus();
  await userEvent.keyboard('{Delete}');
  await expect.poll(() => names(plan)).toEqual(['One', 'Three']);
  await expect.element(row('Three')).toHaveFocus();
  await plan.undo();
  expect(names(plan)).toEqual(['One', 'Two', 'Three']);
});

test('it is replaced with what is shown, and goes along with today or keeps to a period', async () => {
  const plan = await withViews();
  await showFilter(plan);
  const choose = async (name: string, role: 'menuitem' | 'menuitemradio' = 'menuitem') => {
    await userEvent.hover(row('One'));
    await userEvent.click(page.getByRole('button', { name: 'One: what to do with the view' }));
    await userEvent.click(page.getByRole(role, { name }));
  };
  await choose('Replace with what is shown');
  await expect.poll(() => plan.snapshot().get('savedViews', '1')).toMatchObject({ selection: everything, ...MAY });
  await choose('Goes along with today', 'menuitemradio');
  await expect.poll(() => plan.snapshot().get('savedViews', '1')?.date).toBeNull();
});
