import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptyPartner, type Partner } from '#shared/records/partner';
import type { Relation } from '#shared/records/relation';
import { add } from '#shared/records/tables';
import { addDays, dateOfDay } from '#shared/time/plain-date';
import { dayIn } from '#shared/time/today';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { showWindow } from '../app/window-on-screen';
import { item, planWith, ZONE } from '../inspector/plan-on-screen';

const SIZE = [1440, 1000] as const;
const today = dateOfDay(dayIn(ZONE, Date.now()));
const oak: Partner = { ...emptyPartner, id: 'oak', name: 'Oak', hue: 1, order: 0 };
const stored = (plan: PlanHandle) => plan.snapshot().get('partners', 'oak');
const textbox = (name: string) => page.getByRole('textbox', { name, exact: true });
const tie = (type: Relation['type'], from: string, to: string) =>
  add('relations', {
    ...{ id: `${type} ${from}`, type, lagDays: 0 },
    from: { itemId: from, originalStart: null },
    to: { itemId: to, originalStart: null },
  });

test('the page tells which events and posts belong to what is done together, and opens them', async () => {
  const plan = await planWith(
    add('partners', oak),
    add('items', item('Swap', 'activity', { partnerIds: ['oak'] })),
    ...['Meetup', 'Dinner'].map((id) =>
      add('items', item(id, 'event', id === 'Dinner' ? { partnerIds: ['oak'] } : {})),
    ),
    add('items', item('Story of the swap', 'post')),
    tie('belongs-to', 'Swap', 'Meetup'),
    tie('announces', 'Story of the swap', 'Swap'),
  );
  await showWindow(plan, '/partners/partner/oak', 'en', SIZE);
  const tied = page.getByRole('list', { name: 'Tied to “Swap”' });
  await expect.element(tied.getByRole('button', { name: /Meetup/ })).toBeVisible();
  await expect
    .element(page.getByRole('list', { name: 'Events with them' }).getByRole('listitem'))
    .toHaveTextContent(/^Dinner/);
  await userEvent.click(tied.getByRole('button', { name: /Story of the swap/ }));
  await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Story of the swap');
});

test('a partner has any number of links; what is no address is kept and marked, and an emptied one goes', async () => {
  const plan = await planWith(add('partners', oak));
  await showWindow(plan, '/partners/partner/oak', 'en', SIZE);
  for (const url of ['https://oak.example', 'oak, the shop']) {
    await userEvent.click(textbox('Links'));
    await userEvent.keyboard(`${url}{Enter}`);
    await expect.poll(() => stored(plan)?.links.at(-1)).toEqual({ title: '', url });
  }
  await expect.element(page.getByRole('button', { name: 'Open https://oak.example' })).toBeVisible();
  await expect.element(page.getByRole('img', { name: /does not look like an address/ })).toBeVisible();
  await userEvent.fill(textbox('Name of the link').first(), 'Shop');
  await expect.poll(() => stored(plan)?.links[0]?.title).toBe('Shop');
  await userEvent.fill(textbox('Address').last(), '');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => stored(plan)?.links).toEqual([{ title: 'Shop', url: 'https://oak.example' }]);
});

test('a talk is noted on the day on which it was, and one of a day to come is refused', async () => {
  const plan = await planWith(add('partners', oak));
  await showWindow(plan, '/partners/partner/oak', 'en', SIZE);
  const when = textbox('When');
  await userEvent.fill(when, addDays(today, 1));
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('This day is yet to come.')).toBeVisible();
  await userEvent.fill(when, addDays(today, -9));
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'How', exact: true }), 'Meeting');
  await userEvent.fill(textbox('About what'), 'The field bar');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => stored(plan)?.contactLog)
    .toMatchObject([{ on: addDays(today, -9), way: 'meeting', note: 'The field bar' }]);
  await expect.element(page.getByText('9 days ago')).toBeVisible();
});

test('two promises that are taken away before the first is drawn away are both gone', async () => {
  const promise = { side: 'ours', partnerId: 'oak', ownerId: null, due: null, doneOn: null } as const;
  const obligations = ['Poster', 'Stand'].map((text) => ({ ...promise, id: text, text }));
  const plan = await planWith(
    add('partners', oak),
    add('items', item('Swap', 'activity', { partnerIds: ['oak'], stage: 'agreed', obligations })),
  );
  await showWindow(plan, '/partners/partner/oak', 'en', SIZE);
  const buttons = ['Poster', 'Stand'].map((name) => page.getByRole('button', { name: `Remove “${name}”` }));
  for (const button of buttons) await expect.element(button).toBeVisible();
  for (const button of buttons) (button.element() as HTMLElement).click();
  await expect
    .poll(() => {
      const swap = plan.snapshot().get('items', 'Swap');
      return swap?.kind === 'activity' ? swap.obligations : null;
    })
    .toEqual([]);
});
