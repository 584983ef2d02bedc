import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SETTINGS_ID } from '#shared/records/settings';
import { add } from '#shared/records/tables';
import { newCalendar } from '#shared/plan/register-records';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { SettingsDialog } from '../../../renderer/features/settings/settings-dialog';
import { useUi } from '../../../renderer/state/ui-store';
import { evening, item, planWith, showOn } from '../inspector/plan-on-screen';

const settings = (plan: PlanHandle) => plan.snapshot().get('settings', SETTINGS_ID);

async function open(): Promise<PlanHandle> {
  const plan = await planWith(
    add('items', item('dinner', 'event')),
    add('calendars', { ...newCalendar('posts', 'Posts', []), order: 1 }),
  );
  showOn(plan, <SettingsDialog />);
  await expect.element(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  return plan;
}

test('language, theme and density take effect at once, and leave the plan’s history alone', async () => {
  const plan = await open();
  const undoable = plan.snapshot().undoable;
  await userEvent.click(page.getByRole('radio', { name: 'Dark' }));
  await userEvent.click(page.getByRole('radio', { name: 'Compact' }));
  await userEvent.click(page.getByRole('radio', { name: 'Русский' }));
  await expect.element(page.getByRole('dialog', { name: 'Настройки' })).toBeVisible();
  expect(useUi.getState()).toMatchObject({ theme: 'dark', density: 'compact', language: 'ru' });
  expect(plan.snapshot().undoable).toEqual(undoable);
});

test('another zone of the plan leaves the clocks of its items alone, and is one step of undo', async () => {
  const plan = await open();
  await userEvent.click(page.getByRole('combobox', { name: 'Time zone', exact: true }));
  await userEvent.keyboard('Lisbon');
  await userEvent.click(page.getByRole('option', { name: /Lisbon/ }));
  await expect.poll(() => settings(plan)?.zone).toBe('Europe/Lisbon');
  expect(plan.snapshot().get('items', 'dinner')?.schedule).toEqual(evening);
  expect(plan.snapshot().occurrence('dinner', 'Europe/Lisbon')?.span.startMinute).toBe(16 * 60);
  await plan.undo();
  expect(settings(plan)?.zone).toBe('Europe/Moscow');
});

test('a second zone is chosen and taken away', async () => {
  const plan = await open();
  await userEvent.click(page.getByRole('combobox', { name: 'Second time zone' }));
  await userEvent.keyboard('Omsk{Enter}');
  await expect.poll(() => settings(plan)?.secondZone).toBe('Asia/Omsk');
  await userEvent.click(page.getByRole('button', { name: 'Without a second time zone' }));
  await expect.poll(() => settings(plan)?.secondZone).toBeNull();
});

describe('working hours', () => {
  test('that end before they start say why, keep what was typed, and change nothing', async () => {
    const plan = await open();
    const end = page.getByRole('textbox', { name: 'Working hours end' });
    await userEvent.fill(end, '8:30');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Working hours end before they start');
    await expect.element(end).toHaveValue('8:30');
    expect(settings(plan)?.workingHours).toEqual({ start: 540, end: 1260 });
    await userEvent.fill(end, '18');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => settings(plan)?.workingHours).toEqual({ start: 540, end: 1080 });
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  test('may last until midnight', async () => {
    const plan = await open();
    const end = page.getByRole('textbox', { name: 'Working hours end' });
    await userEvent.fill(end, '0:00');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => settings(plan)?.workingHours.end).toBe(1440);
    await expect.element(end).toHaveValue('24:00');
  });
});

test('the week, the calendar of a kind and the reminders of new events are the plan’s', async () => {
  const plan = await open();
  await userEvent.click(page.getByRole('radio', { name: 'Sunday' }));
  await expect.poll(() => settings(plan)?.weekStart).toBe('sunday');
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Posts go into' }), 'Posts');
  await expect.poll(() => settings(plan)?.defaultCalendarIds.post).toBe('posts');
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'New events remind' }), '1 day before');
  await expect.poll(() => settings(plan)?.defaultReminders).toEqual([1440]);
  await userEvent.click(page.getByRole('button', { name: 'Remove “1 day before”' }));
  await expect.poll(() => settings(plan)?.defaultReminders).toEqual([]);
});

describe.each(['light', 'dark'])('axe-core finds no fault in the %s theme', (theme) => {
  test('of the settings', async () => {
    document.documentElement.dataset['theme'] = theme;
    await open();
    useUi.getState().setLanguage('ru');
    await expect.element(page.getByRole('dialog', { name: 'Настройки' })).toBeVisible();
    const { violations } = await axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});
