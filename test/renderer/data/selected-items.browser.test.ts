import { expect, test } from 'vitest';
import { everything, type Selection } from '#shared/records/selection';
import { add } from '#shared/records/tables';
import { plainDate } from '#shared/time/plain-date';
import { newCalendar } from '#shared/plan/register-records';
import { selectedItems } from '../../../renderer/data/selected-items';
import { label, newEntry, newItem, openWindow, valueOf } from './plan-under-test';

async function selected(selection: Partial<Selection>): Promise<readonly string[]> {
  const plan = await openWindow(newEntry());
  const weekly = { ...newItem('weekly', 'Breakfast'), rule: 'FREQ=WEEKLY' };
  const moved = {
    ...newItem('moved', 'Breakfast outdoors'),
    seriesId: 'weekly',
    originalStart: '2027-05-11',
  };
  const changes = [
    add('calendars', newCalendar('c', 'Club', [])),
    add('calendars', { ...newCalendar('hidden', 'Hidden', []), visible: false }),
    ...[weekly, moved, newItem('dinner', 'Dinner'), { ...newItem('idea', 'Dinner talk'), schedule: null }].map((item) =>
      add('items', item),
    ),
    add('items', { ...newItem('unseen', 'Dinner'), calendarId: 'hidden' }),
  ];
  valueOf(await plan.commit(changes, label('import')));
  return selectedItems(plan.snapshot(), { ...everything, ...selection }, 'UTC')
    .map(({ id }) => id)
    .toSorted();
}

test('what is meant is taken, dated or not, but nothing of hidden calendars', async () => {
  expect(await selected({ text: 'dinner' })).toEqual(['dinner', 'idea']);
});

test('a series comes whole with its changed dates, if any of them is meant', async () => {
  expect(await selected({ text: 'outdoors' })).toEqual(['moved', 'weekly']);
});

test('a period takes what happens in it, late dates of a series too', async () => {
  const june = { first: plainDate('2027-06-01'), last: plainDate('2027-06-30') };
  expect(await selected({ period: june })).toEqual(['moved', 'weekly']);
});
