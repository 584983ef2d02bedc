import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptyShift, type Event } from '#shared/records/event';
import { emptyItem, type Item } from '#shared/records/item';
import { emptyPerson } from '#shared/records/person';
import { firstSettings } from '#shared/records/settings';
import { add, type Change } from '#shared/records/tables';
import { addDays, dateOfDay } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';
import { dayIn } from '#shared/time/today';
import type { PlanHandle } from '../../../renderer/data/plan-handle';
import { planOf, showWindow } from '../app/window-on-screen';

const CALENDAR = { id: 'c', name: 'Club', hue: 4, order: 0, visible: true, archived: false, unit: '' };
const LIMITS = { timeout: 40_000 };
const TODAY = dateOfDay(dayIn('UTC', Date.now()));

function event(title: string, inDays: number, fields: Partial<Event> = {}): Change {
  const day = addDays(TODAY, inDays);
  const schedule = { kind: 'all-day', first: day, last: day } as const;
  const empty = emptyItem({ id: title, uid: title, now: 0, kind: 'event', title, schedule, calendarId: 'c' });
  return add('items', { ...empty, ...fields } as Item);
}
const task = (text: string, dueDays: number | null, ownerId = 'anna') => ({
  id: text,
  text,
  ownerId,
  dueDays,
  done: false,
});
async function show(address: string, ...records: readonly Change[]): Promise<PlanHandle> {
  const plan = await planOf([
    add('calendars', CALENDAR),
    add('settings', firstSettings('UTC')),
    ...['Anna', 'Boris'].map((name, order) =>
      add('people', { ...emptyPerson, id: name.toLowerCase(), name, hue: 1, order }),
    ),
    ...records,
  ]);
  await showWindow(plan, address, 'en', [1280, 800]);
  return plan;
}
const tasksTold = () => [...document.querySelectorAll('.task-list > li')].map(({ textContent }) => textContent);
const undoneOf = (plan: PlanHandle, id: string) =>
  plan
    .snapshot()
    .get('items', id)!
    .checklist.filter(({ done }) => !done)
    .map(({ text }) => text);

test(
  'all tasks come by their day, what is overdue first and said to be, what has no date last; of one person only theirs',
  LIMITS,
  async () => {
    await show(
      '/people/tasks',
      event('Dinner', 10, {
        checklist: [task('Call the cook', 0), task('Send thanks', null), task('Pay', -3, 'boris')],
      }),
      event('Ride', -2, { checklist: [task('Sweep', 0, 'boris'), task('Fold tents', -1)] }),
    );
    await expect
      .poll(tasksTold)
      .toEqual([
        expect.stringMatching(/^Fold tents.*Anna.*Ride.*late$/),
        expect.stringMatching(/^Sweep.*Boris.*Ride.*late$/),
        expect.stringMatching(/^Pay.*Boris.*Dinner.*\d{4}$/),
        expect.stringMatching(/^Call the cook.*Anna.*Dinner.*\d{4}$/),
        expect.stringMatching(/^Send thanks.*no date$/),
      ]);
    await expect.element(page.getByText('5 tasks, 2 overdue')).toBeVisible();
    await userEvent.click(page.getByRole('combobox', { name: 'Whose tasks' }));
    await userEvent.keyboard('Boris{Enter}');
    await expect.poll(tasksTold).toEqual([expect.stringMatching(/^SweepRide/), expect.stringMatching(/^PayDinner/)]);
  },
);

test('a tick takes a task off the list, and undo brings it back; of two quick ones both are done', LIMITS, async () => {
  const plan = await show(
    '/people/tasks',
    event('Dinner', 10, { checklist: [task('Call', 0), task('Pay', 1), task('Thank', 2)] }),
  );
  await userEvent.click(page.getByRole('checkbox', { name: 'Thank' }));
  await expect.element(page.getByRole('checkbox', { name: 'Thank' })).not.toBeInTheDocument();
  await plan.undo();
  await expect.element(page.getByRole('checkbox', { name: 'Thank' })).toBeVisible();
  for (const box of document.querySelectorAll<HTMLElement>('.task-list input')) if (!box.ariaLabel) box.click();
  await expect.poll(() => undoneOf(plan, 'Dinner')).toEqual([]);
  await expect.element(page.getByText(/Nothing is left to do/)).toBeVisible();
});

test('of two roles that are ticked in a row both stay', LIMITS, async () => {
  const plan = await show('/people/person/anna');
  await expect.element(page.getByRole('checkbox', { name: 'Volunteer' })).toBeVisible();
  for (const name of ['Volunteer', 'Core']) (page.getByRole('checkbox', { name }).element() as HTMLElement).click();
  await expect.poll(() => plan.snapshot().get('people', 'anna')!.roles).toEqual(['volunteer', 'core']);
});

test('the roster tells the days and hours of each shift, and who is missing', LIMITS, async () => {
  const slot = { ...emptyShift, role: 'Door', needed: 2, personIds: ['anna'] };
  const camp = { schedule: { kind: 'all-day', first: addDays(TODAY, 5), last: addDays(TODAY, 6) } } as const;
  await show(
    '/people/shifts',
    event('Camp', 5, {
      ...camp,
      roster: [slot, { ...slot, role: 'Kitchen', needed: 1, startsAfter: 1440 + 600, minutes: 240 }],
    }),
  );
  const row = (role: string) => page.getByRole('listitem').filter({ hasText: role });
  await expect.element(row('Door')).toHaveTextContent(/^\d+.*[–-].*\d{4}CampDoorAnna1 of 2/);
  await expect.element(row('Kitchen')).toHaveTextContent('10:00–14:00');
  await expect.element(row('Kitchen')).not.toHaveTextContent('1 of 2');
});

test(
  'somebody is put on a shift by keys: the focus goes into the field and back, and Esc gives up',
  LIMITS,
  async () => {
    const plan = await show('/people/shifts', event('Camp', 5, { roster: [{ ...emptyShift, role: 'Door' }] }));
    const button = page.getByRole('button', { name: 'Assign somebody' });
    await expect.element(button).toBeVisible();
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('combobox', { name: 'Assign somebody' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(button).toHaveFocus();
    await userEvent.keyboard('{Enter}Boris{Enter}');
    await expect.element(page.getByRole('button', { name: 'Remove “Boris”' })).toBeVisible();
    await expect.element(button).toHaveFocus();
    const camp = plan.snapshot().get('items', 'Camp')!;
    expect(camp.kind === 'event' && camp.roster[0]!.personIds).toEqual(['boris']);
  },
);

const evening = (start: string, minutes: number) =>
  ({ kind: 'timed', start: plainDateTime(`${addDays(TODAY, 9)}T${start}`), zone: 'UTC', minutes }) as const;

test('the page of a person shows how much each week holds, and a sign where two things meet', LIMITS, async () => {
  await show(
    '/people/person/anna',
    event('Talk', 9, { ownerId: 'anna', schedule: evening('18:00', 120) }),
    event('Dinner', 9, { hostIds: ['anna'], schedule: evening('19:00', 120) }),
    event('Ride', -7, { ownerId: 'anna', stage: 'done' }),
    event('Maybe', 9, { ownerId: 'anna', stage: 'idea' }),
    event('Of Boris', 9, { ownerId: 'boris' }),
  );
  const weeks = page.getByRole('region', { name: 'Load per week' });
  await expect.element(weeks).toHaveTextContent('1 conflict');
  const bars = () =>
    [...document.querySelectorAll<HTMLElement>('.week-load > li')].map((bar) => ({
      told: Number(/: (\d+) item/.exec(bar.ariaLabel ?? '')?.[1]),
      height: bar.querySelector('i')!.style.height,
    }));
  expect(bars()).toHaveLength(16);
  expect(bars().filter(({ told }) => told > 0)).toEqual([
    { told: 1, height: '12px' },
    { told: 2, height: '24px' },
  ]);
  await expect.element(page.getByRole('img', { name: 'At the same time: Dinner' })).toBeVisible();
  await expect.element(page.getByRole('img', { name: 'At the same time: Talk' })).toBeVisible();
  await expect.element(page.getByRole('region', { name: 'Earlier' })).toHaveTextContent(/Ride/);
});
