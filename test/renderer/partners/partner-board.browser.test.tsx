import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { occurrenceKey } from '#shared/plan/occurrence';
import type { Item } from '#shared/records/item';
import { emptyPartner, type Partner } from '#shared/records/partner';
import type { PartnerActivity } from '#shared/records/partner-activity';
import { add } from '#shared/records/tables';
import { dateOfDay, dayNumber, plainDate, type DayNumber } from '#shared/time/plain-date';
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

const partner = (name: string, fields: Partial<Partner> = {}) =>
  add('partners', { ...emptyPartner, id: name, name, hue: 1, order: 0, ...fields });
const activity = (title: string, fields: Partial<PartnerActivity>) => add('items', item(title, 'activity', fields));
const cards = (column: string) =>
  page
    .getByRole('region', { name: column })
    .getByRole('button')
    .elements()
    .map((each) => each.querySelector('strong')?.textContent);

test('the board is asked for one type, or for each partner once: where what is furthest on stands, and along with it', async () => {
  const plan = await planWith(
    ...[partner('Oak'), partner('Ash')],
    activity('Swap', { stage: 'talks', type: 'audience-exchange', partnerIds: ['Oak'] }),
    activity('Old swap', { stage: 'done', type: 'audience-exchange', partnerIds: ['Oak'] }),
    activity('Prize', { stage: 'idea', type: 'sponsorship', partnerIds: ['Ash'] }),
  );
  await showWindow(plan, '/partners/board', 'en', SIZE);
  await expect.poll(() => [cards('Idea'), cards('Talks'), cards('Done')]).toEqual([['Ash'], ['Oak'], ['Oak']]);
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Which activities' }), 'Audience exchange');
  await expect.poll(() => [cards('Idea'), cards('Talks'), cards('Done')]).toEqual([[], ['Oak'], ['Oak']]);
  await userEvent.click(page.getByRole('radio', { name: 'Partners' }));
  await expect.poll(() => [cards('Idea'), cards('Talks'), cards('Done')]).toEqual([['Ash'], ['Oak'], []]);
  (card('Oak').element() as HTMLElement).focus();
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
  await expect.poll(() => cards('Agreed')).toEqual(['Oak']);
  expect(plan.snapshot().get('items', 'Swap')).toMatchObject({ stage: 'agreed' });
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('article', { name: 'Oak' })).toBeVisible();
});

test('a year shows with whom something is done and with how many nothing; its bars open it, and names their pages', async () => {
  const plan = await planWith(
    ...[partner('Oak'), partner('Ash'), partner('Elm')],
    activity('Swap', { stage: 'talks', partnerIds: ['Oak', 'Ash'], schedule: on(dayNumber(plainDate('2027-03-18'))) }),
    activity('Prize', { stage: 'done', partnerIds: ['Elm'], schedule: on(dayNumber(plainDate('2026-03-18'))) }),
  );
  await showWindow(plan, '/partners/year?of=2027', 'en', SIZE);
  const rows = page.getByRole('region', { name: 'Year' }).getByRole('listitem');
  await expect
    .poll(() => rows.elements().map((row) => row.querySelector('button')?.textContent))
    .toEqual(['Ash', 'Oak']);
  await expect.element(page.getByText('2 partners · 1 partner has nothing in 2027')).toBeVisible();
  const bar = rows.first().getByRole('button', { name: 'Swap, Talks, Thu 18 Mar 2027' });
  await userEvent.click(bar);
  await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Swap');
  await expect.element(bar).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(page.getByRole('button', { name: 'The year before' }));
  await expect.element(rows.getByRole('button', { name: /Prize, Done/ })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Elm', exact: true }));
  await expect.element(page.getByRole('article', { name: 'Elm' })).toBeVisible();
});

test.each([
  ['quiet for 90', 'quiet'],
  ['look alike', 'alike'],
])('the palette leads to partners: %s', async (words, list) => {
  await showWindow(await planWith(partner('Oak')), '/partners/board', 'en', SIZE);
  useUi.getState().openDialog({ kind: 'palette' });
  await userEvent.fill(page.getByRole('combobox').last(), words);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('combobox', { name: 'Which partners' })).toHaveValue(list);
});
