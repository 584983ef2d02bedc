import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptyItem, type Item } from '#shared/records/item';
import { emptyPartner } from '#shared/records/partner';
import { emptyPerson, type Person } from '#shared/records/person';
import { firstSettings } from '#shared/records/settings';
import { add, type Change } from '#shared/records/tables';
import { dateOfDay, plainDate } from '#shared/time/plain-date';
import { dayIn } from '#shared/time/today';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { PEOPLE_COLUMNS } from '../../../renderer/features/people/people-columns';
import { useUi } from '../../../renderer/state/ui-store';
import { planOf, showWindow } from '../app/window-on-screen';

const CALENDAR = { id: 'c', name: 'Club', hue: 4, order: 0, visible: true, archived: false, unit: '' };
const LIMITS = { timeout: 40_000 };
const ALL_COLUMNS = { columns: [...PEOPLE_COLUMNS], sort: { column: 'name', descending: false } };

function person(id: string, name: string, fields: Partial<Person> = {}): Change {
  return add('people', { ...emptyPerson, id, name, hue: 1, order: 0, ...fields });
}
function dinner(fields: Partial<Item> = {}): Change {
  const day = plainDate('2026-05-06');
  const schedule = { kind: 'all-day', first: day, last: day } as const;
  const empty = emptyItem({ id: 'd', uid: 'd', now: 0, kind: 'event', title: 'Dinner', schedule, calendarId: 'c' });
  return add('items', { ...empty, ...fields } as Item);
}
async function show(address: string, ...records: readonly Change[]): Promise<PlanHandle> {
  const plan = await planOf([add('calendars', CALENDAR), add('settings', firstSettings('UTC')), ...records]);
  await showWindow(plan, address, 'en', [1280, 800]);
  return plan;
}
const namesIn = (plan: PlanHandle) =>
  plan
    .snapshot()
    .all('people')
    .map(({ name }) => name);

beforeEach(() => useUi.setState({ contactsHidden: false, hiddenLayers: [], tableLooks: {} }));

const ANNA = person('anna', 'Anna Lind', {
  email: 'secret@mail.example',
  phone: 'secret 123',
  messenger: '@secret',
  contact: 'secret line',
  birthday: plainDate('1990-05-06'),
});

/** Whatever of Anna is to be hidden, as any place tells it: her contacts, and her birthday in words, dates and years. */
const PRIVATE = /secret[@ \w.]*|1990|>6 May<|turns 36|1 birthday/gu;

/** What the window says and what its fields hold. */
function shown(): string {
  const inputs = [...document.querySelectorAll('input, textarea')].map((each) => (each as HTMLInputElement).value);
  return [document.body.innerHTML, ...inputs].join('\n');
}
const privateWords = () => [...new Set(shown().match(PRIVATE) ?? [])].toSorted();

test.each([
  ['/people/register', ['>6 May<', 'secret@mail.example']],
  ['/people/person/anna', ['1990', 'secret', 'secret 123', 'secret line', 'secret@mail.example']],
  ['/calendar/month/2026-05-06', ['1 birthday', 'turns 36']],
])('while contacts are hidden nothing of them is read in %s, nor in the registers', LIMITS, async (address, told) => {
  useUi.setState({ tableLooks: { people: ALL_COLUMNS } });
  await show(address, ANNA, dinner({ ownerId: 'anna' }));
  // the screen by itself tells them, before they are hidden
  await expect.poll(privateWords, { timeout: 20_000 }).toEqual(told);
  useUi.setState({ contactsHidden: true });
  await expect.poll(privateWords).toEqual([]);
  useUi.setState({ dialog: { kind: 'registers', register: 'people' } });
  await expect.element(page.getByRole('textbox', { name: 'Name of “Anna Lind”' })).toBeVisible();
  expect(privateWords()).toEqual([]);
  useUi.setState({ contactsHidden: false });
  await expect.poll(privateWords).toEqual([...new Set([...told, 'secret line'])].toSorted());
});

test('an e-mail that is none is kept, and marked', LIMITS, async () => {
  await show('/people/person/anna', person('anna', 'Anna Lind', { email: 'not an address' }));
  await expect.element(page.getByRole('textbox', { name: 'E-mail' })).toHaveValue('not an address');
  await expect.element(page.getByRole('img', { name: /does not look like an e-mail address/ })).toBeVisible();
});

test(
  'two who look alike are told quietly, shown before they are merged, and parted again by one undo',
  LIMITS,
  async () => {
    const plan = await show(
      '/people/register',
      person('anna', 'Anna Lind', { email: 'anna@lind.example' }),
      person('ann', 'Ann Lind', { email: 'ANNA@lind.example', phone: '123', order: 1 }),
      dinner({ ownerId: 'ann' }),
    );
    await expect.element(page.getByText('1 pair looks alike.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Look at them' }));
    await expect.element(page.getByText('same e-mail: anna@lind.example')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Merge…' }));
    const summary = page.getByLabelText('What becomes of the two');
    await expect.element(summary).toHaveTextContent(/Stays.*Anna Lind/);
    await expect.element(summary).toHaveTextContent(/1 item/);
    await expect.element(summary).toHaveTextContent(/Fills what is empty.*Phone/);
    await userEvent.click(page.getByRole('button', { name: 'Merge', exact: true }));
    await expect.poll(() => namesIn(plan)).toEqual(['Anna Lind']);
    expect(plan.snapshot().get('items', 'd')?.ownerId).toBe('anna');
    expect(plan.snapshot().get('people', 'anna')?.phone).toBe('123');
    await plan.undo();
    expect(namesIn(plan)).toEqual(['Anna Lind', 'Ann Lind']);
    expect(plan.snapshot().get('items', 'd')?.ownerId).toBe('ann');
  },
);

test(
  'whoever is deleted stays in past items without a name; nothing else of them does, and one undo brings all back',
  LIMITS,
  async () => {
    const plan = await show(
      '/people/person/anna',
      ANNA,
      person('boris', 'Boris', { order: 1 }),
      dinner({ ownerId: 'anna' }),
    );
    await userEvent.click(page.getByRole('button', { name: 'More' }));
    await userEvent.click(page.getByRole('menuitem', { name: 'Delete…' }));
    await expect.element(page.getByRole('radio', { name: /stay, with somebody unnamed/ })).toBeChecked();
    await userEvent.click(page.getByRole('button', { name: 'Delete', exact: true }));
    await expect.poll(() => namesIn(plan)).toContain('Former participant');
    const { ownerId } = plan.snapshot().get('items', 'd')!;
    const left = plan.snapshot().get('people', ownerId!)!;
    expect(left).toEqual({ ...emptyPerson, id: left.id, name: 'Former participant', hue: 1, order: 0, archived: true });
    await plan.undo();
    expect(namesIn(plan)).toEqual(['Anna Lind', 'Boris']);
  },
);

test('whoever keeps a partner is not deleted without a question, though no item is theirs', LIMITS, async () => {
  const kept = { ...emptyPartner, id: 'kettle', name: 'Kettle', hue: 1, order: 0, ownerId: 'anna' };
  const plan = await show('/people/person/anna', ANNA, add('partners', kept));
  await userEvent.click(page.getByRole('button', { name: 'More' }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Delete…' }));
  await expect.element(page.getByText('“Anna Lind” is used: 1 partner.')).toBeVisible();
  await userEvent.click(page.getByRole('radio', { name: 'They stay without this person' }));
  await userEvent.click(page.getByRole('button', { name: 'Delete', exact: true }));
  await expect.poll(() => namesIn(plan)).toEqual([]);
  expect(plan.snapshot().get('partners', 'kettle')?.ownerId).toBeNull();
});

test('the columns and the order that were chosen are found again', LIMITS, async () => {
  await show(
    '/people/register',
    person('anna', 'Anna Lind', { tags: ['york'] }),
    person('boris', 'Boris', { order: 1 }),
  );
  const names = () =>
    [...document.querySelectorAll('[role="grid"] [role="row"] strong')].map(({ textContent }) => textContent);
  await expect.poll(names).toEqual(['Anna Lind', 'Boris']);
  await userEvent.click(page.getByRole('button', { name: 'Columns' }));
  await userEvent.click(page.getByRole('menuitemradio', { name: 'Tags' }));
  await expect.element(page.getByRole('gridcell', { name: '#york' })).toBeVisible();
  await userEvent.click(page.getByRole('columnheader').getByRole('button', { name: 'Name' }));
  await expect.poll(names).toEqual(['Boris', 'Anna Lind']);
  await userEvent.click(page.getByRole('radio', { name: 'Funnel' }));
  await expect.element(page.getByRole('grid')).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('radio', { name: 'Everybody' }));
  await expect.poll(names).toEqual(['Boris', 'Anna Lind']);
  await expect.element(page.getByRole('gridcell', { name: '#york' })).toBeVisible();
});

test('a step of the funnel leads to those who stand on it', LIMITS, async () => {
  const on = plainDate('2026-01-12');
  await show(
    '/people/funnel',
    person('anna', 'Anna Lind', { path: [{ step: 'recruits', on }] }),
    person('boris', 'Boris', { path: [{ step: 'tries', on }], order: 1 }),
  );
  await userEvent.click(page.getByRole('button', { name: '7. Tries' }));
  await expect.element(page.getByText('1 person', { exact: true })).toBeVisible();
  await expect.element(page.getByRole('row', { name: /Boris/ })).toBeVisible();
  await expect.element(page.getByRole('row', { name: /Anna/ })).not.toBeInTheDocument();
});

test('two who are taken off a shift before the first is drawn away are both off it', LIMITS, async () => {
  const slot = { role: 'Desk', needed: 2, personIds: ['anna', 'boris'], startsAfter: null, minutes: null };
  const day = dateOfDay(dayIn('UTC', Date.now()) + 3);
  const plan = await show(
    '/people/shifts',
    person('anna', 'Anna Lind'),
    person('boris', 'Boris', { order: 1 }),
    dinner({ schedule: { kind: 'all-day', first: day, last: day }, roster: [slot] }),
  );
  const buttons = ['Anna Lind', 'Boris'].map((name) => page.getByRole('button', { name: `Remove “${name}”` }));
  for (const button of buttons) await expect.element(button).toBeVisible();
  for (const button of buttons) (button.element() as HTMLElement).click();
  await expect
    .poll(() => {
      const item = plan.snapshot().get('items', 'd');
      return item?.kind === 'event' ? item.roster.map(({ personIds }) => personIds) : null;
    })
    .toEqual([[]]);
});
