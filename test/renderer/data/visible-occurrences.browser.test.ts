import { expect, test } from 'vitest';
import { everything } from '#shared/records/selection';
import { add } from '#shared/records/tables';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';
import { newCalendar } from '#shared/plan/register-records';
import { visibleOccurrences } from '../../../renderer/data/visible-occurrences';
import { label, newEntry, newItem, openWindow, valueOf } from './plan-under-test';

const MAY = { first: dayNumber(plainDate('2027-05-01')), last: dayNumber(plainDate('2027-05-31')) };

test('hidden and archived calendars keep their items out of sight, and a party’s small hours do not count as a day', async () => {
  const plan = await openWindow(newEntry());
  const party = { kind: 'timed', start: plainDateTime('2027-04-30T22:00'), zone: 'UTC', minutes: 240 } as const;
  const changes = [
    add('calendars', newCalendar('seen', 'Seen', [])),
    add('calendars', { ...newCalendar('hidden', 'Hidden', []), visible: false }),
    add('calendars', { ...newCalendar('archived', 'Archived', []), archived: true }),
    ...['seen', 'hidden', 'archived'].map((calendarId) => add('items', { ...newItem(calendarId), calendarId })),
    add('items', { ...newItem('party'), calendarId: 'seen', schedule: party }),
  ];
  valueOf(await plan.commit(changes, label('import')));
  expect(visibleOccurrences(plan.snapshot(), MAY, 'UTC', everything).map(({ key }) => key)).toEqual(['seen']);
});
