import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { everything } from '#shared/records/selection';
import { add } from '#shared/records/tables';
import { PlanProvider } from '../../../renderer/data/plan-context';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { CalendarList } from '../../../renderer/features/shell/calendar-list';
import { useUi } from '../../../renderer/state/ui-store';
import { label, newEntry, openWindow } from '../data/plan-under-test';
import { mount } from '../ui/mount';

async function openSidebar(units: readonly string[] = ['', '', '']): Promise<PlanHandle> {
  const plan = await openWindow(newEntry());
  const calendars = ['Club', 'Content', 'Partners'].map((name, order) =>
    add('calendars', { id: name, name, hue: order + 1, order, visible: true, archived: false, unit: units[order]! }),
  );
  await plan.commit(calendars, label('create'));
  useUi.setState({ language: 'en', filter: everything });
  mount(
    <PlanProvider plan={plan}>
      <CalendarList />
    </PlanProvider>,
  );
  return plan;
}

const visible = (plan: PlanHandle) =>
  plan
    .snapshot()
    .all('calendars')
    .filter((calendar) => calendar.visible)
    .map(({ name }) => name);

test('a tick hides a calendar, and undo shows it again', async () => {
  const plan = await openSidebar();
  await userEvent.click(page.getByText('Content', { exact: true }));
  await expect.poll(() => visible(plan)).toEqual(['Club', 'Partners']);
  await plan.undo();
  await expect.element(page.getByRole('checkbox', { name: 'Content' })).toBeChecked();
});

test('a calendar that the filter leaves out says so, and stays ticked: it is the plan’s', async () => {
  await openSidebar();
  useUi.setState({ filter: { ...everything, calendarIds: ['Club'] } });
  await expect.element(page.getByRole('checkbox', { name: 'Content left out by the filter' })).toBeChecked();
  await expect.element(page.getByRole('checkbox', { name: 'Club', exact: true })).toBeVisible();
});

test('Alt-click leaves one calendar, and once more brings all back; each is one step of undo', async () => {
  const plan = await openSidebar();
  await userEvent.click(page.getByText('Content', { exact: true }), { modifiers: ['Alt'] });
  await expect.poll(() => visible(plan)).toEqual(['Content']);
  await userEvent.click(page.getByRole('button', { name: 'Show only “Content”' }));
  await expect.poll(() => visible(plan)).toEqual(['Club', 'Content', 'Partners']);
  await plan.undo();
  expect(visible(plan)).toEqual(['Content']);
});

test('calendars stand under the names of their units, and those without one before them', async () => {
  await openSidebar(['North and West', '', 'North and West']);
  const list = (name: string) => page.getByRole('list', { name, exact: true });
  await expect.element(list('North and West').getByRole('checkbox', { name: 'Partners' })).toBeVisible();
  await expect.element(list('Calendars').getByRole('checkbox')).toHaveAccessibleName('Content');
  const names = page
    .getByRole('checkbox')
    .elements()
    .map((each) => each.closest('li')?.textContent?.replace('only', ''));
  expect(names).toEqual(['Content', 'Club', 'Partners']);
});
