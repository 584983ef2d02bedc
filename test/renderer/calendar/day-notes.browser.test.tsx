import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptyPerson, type Person } from '#shared/records/person';
import { everything } from '#shared/records/selection';
import { add } from '#shared/records/tables';
import { plainDate } from '#shared/time/plain-date';
import { useUi } from '../../../renderer/state/ui-store';
import { label, newItem } from '../data/plan-under-test';
import { showCalendar } from './calendar-on-screen';

const VIEWS = ['year', 'quarter', 'month', 'week', 'day', 'agenda'] as const;
const DAY = '2027-05-06';

function person(id: string, name: string, fields: Partial<Person> = {}): Person {
  return { ...emptyPerson, id, name, hue: 1, order: 0, ...fields };
}

/** A plan with the birthday of one person on a day, and a task of another that is due on it. */
async function showNotes(address: string) {
  const dinner = {
    ...newItem('dinner', 'Club dinner'),
    schedule: { kind: 'all-day', first: plainDate('2027-05-10'), last: plainDate('2027-05-10') } as const,
    checklist: [{ id: 'menu', text: 'Agree the menu', ownerId: 'boris', dueDays: -4, done: false }],
  };
  useUi.setState({ hiddenLayers: [], contactsHidden: false });
  const plan = await showCalendar(address, [dinner]);
  await plan.commit(
    [
      add('people', person('anna', 'Anna Lind', { birthday: plainDate('1997-05-06') })),
      add('people', person('boris', 'Boris Novak')),
    ],
    label('create'),
  );
  return plan;
}

const birthday = () => page.getByLabelText(/1 birthday/).or(page.getByText('Anna Lind turns 30'));
const task = () => page.getByLabelText(/1 task due/).or(page.getByText('Agree the menu (Boris Novak)'));

test.each(VIEWS)('the %s tells whose birthday a day is and which task is due', async (view) => {
  await showNotes(`/calendar/${view}/${DAY}`);
  await expect.element(birthday().first()).toBeInTheDocument();
  await expect.element(task().first()).toBeInTheDocument();
});

test('a mark opens what it is about: the item of a task', async () => {
  await showNotes(`/calendar/month/${DAY}`);
  await userEvent.click(page.getByLabelText('1 task due: Agree the menu (Boris Novak)'));
  expect(useUi.getState()).toMatchObject({ selectedKey: 'dinner', draft: null });
});

test('by key the day opens its list, in which birthday and task stand', async () => {
  await showNotes(`/calendar/year/${DAY}?shape=grid`);
  const cell = page.getByRole('gridcell', { name: 'Thursday 6 May, nothing planned, 1 birthday, 1 task due' });
  await expect.element(cell).toBeInTheDocument();
  cell.element().setAttribute('tabindex', '0');
  (cell.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: 'Anna Lind turns 30' })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Agree the menu (Boris Novak)' }));
  expect(useUi.getState().selectedKey).toBe('dinner');
});

test('while contacts are hidden nobody’s birthday is told, and a layer that is off is not', async () => {
  await showNotes(`/calendar/month/${DAY}`);
  await expect.element(birthday().first()).toBeInTheDocument();
  useUi.setState({ contactsHidden: true });
  await expect.element(birthday()).not.toBeInTheDocument();
  await expect.element(task().first()).toBeInTheDocument();
  useUi.setState({ contactsHidden: false, hiddenLayers: ['tasks'] });
  await expect.element(birthday().first()).toBeInTheDocument();
  await expect.element(task()).not.toBeInTheDocument();
});

test('a filter by owner leaves their birthday and their tasks, one by kind no birthday', async () => {
  await showNotes(`/calendar/month/${DAY}`);
  useUi.setState({ filter: { ...everything, ownerIds: ['boris'] } });
  await expect.element(task().first()).toBeInTheDocument();
  await expect.element(birthday()).not.toBeInTheDocument();
  useUi.setState({ filter: { ...everything, kinds: ['event'] } });
  await expect.element(task().first()).toBeInTheDocument();
  await expect.element(birthday()).not.toBeInTheDocument();
  useUi.setState({ filter: { ...everything, kinds: ['post'] } });
  await expect.element(task()).not.toBeInTheDocument();
});
