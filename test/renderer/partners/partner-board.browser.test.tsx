import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { occurrenceKey } from '#shared/plan/occurrence';
import type { Item } from '#shared/records/item';
import { add } from '#shared/records/tables';
import { dateOfDay, type DayNumber } from '#shared/time/plain-date';
import { dayIn } from '#shared/time/today';
import { useUi } from '../../../renderer/state/ui-store';
import { showWindow } from '../app/window-on-screen';
import { item, planWith, ZONE } from '../inspector/plan-on-screen';

const SIZE = [1440, 900] as const;
const today = dayIn(ZONE, Date.now());
const on = (day: DayNumber) => ({ kind: 'all-day', first: dateOfDay(day), last: dateOfDay(day) }) as const;
const card = (title: string) => page.getByRole('button', { name: new RegExp(title) });

test('without activities the board says where one begins', async () => {
  await showWindow(await planWith(add('items', item('Dinner', 'event'))), '/partners/board', 'en', SIZE);
  await expect.element(page.getByText('Begin one on the page of a partner.')).toBeVisible();
  expect(document.querySelectorAll('[data-card]')).toHaveLength(0);
});

test('of a series a card opens the next date, and a date that was changed opens as itself', async () => {
  const series = item('Swap', 'activity', { schedule: on(today - 13), rule: 'FREQ=WEEKLY' });
  const changed = {
    ...item('Bigger swap', 'activity', { schedule: on(today + 9) }),
    ...{ seriesId: 'Swap', originalStart: dateOfDay(today + 8) },
  } as Item;
  await showWindow(await planWith(add('items', series), add('items', changed)), '/partners/board', 'en', SIZE);
  const title = page.getByRole('textbox', { name: 'Title' });
  await userEvent.click(card('Bigger swap'));
  await expect.element(title).toHaveValue('Bigger swap');
  expect(useUi.getState().selectedKey).toBe(occurrenceKey('Swap', dateOfDay(today + 8)));
  await expect.element(card('Bigger swap')).toHaveClass('is-selected');
  await userEvent.click(card('^(?!.*Bigger).*Swap'));
  await expect.element(title).toHaveValue('Swap');
  expect(useUi.getState().selectedKey).toBe(occurrenceKey('Swap', dateOfDay(today + 1)));
});
