import { expect, test } from 'vitest';
import { createTranslate } from '#shared/i18n/translate';
import { newCalendar } from '#shared/plan/register-records';
import { calendarSchema } from '#shared/records/calendar';
import { calendarChoices, targetCalendar } from '../../../renderer/features/transfer/target-calendar';

const t = createTranslate('en');
const club = newCalendar('club', 'Club', []);
const old = { ...newCalendar('old', 'Old club', [club]), archived: true };
const content = newCalendar('content', 'Content', [club, old]);
const calendars = [club, old, content];
const told = { name: null, references: {} };

test('the calendar of the file’s name comes first, an archived one is not offered, and no second one is made', () => {
  expect(calendarChoices(calendars, told, 'Content.ics', t).map(({ value }) => value)).toEqual(['content', 'club']);
  expect(targetCalendar('content', calendars, 'Content.ics')).toEqual({ calendarId: 'content', changes: [] });
});

test('a file of another name is offered a calendar of its own, which is added with the items', () => {
  const [first] = calendarChoices(calendars, told, 'Города 2027.ICS', t);
  const { calendarId, changes } = targetCalendar(first!.value, calendars, 'Города 2027.ICS');
  expect(changes).toMatchObject([{ kind: 'add', table: 'calendars', record: { id: calendarId, name: 'Города 2027' } }]);
});

test('a calendar whose file names it at any length can be stored', () => {
  const { changes } = targetCalendar('new', calendars, 'x'.repeat(10_000));
  const [change] = changes;
  expect(change?.kind === 'add' && calendarSchema.safeParse(change.record).success).toBe(true);
});

test('a full copy is offered the calendars that its items lay in, and one for what tells none', () => {
  const fullCopy = { name: null, references: { calendars: { c: 'Clubs' } } };
  const [first] = calendarChoices(calendars, fullCopy, 'Content.ics', t);
  expect(first?.label).toBe('Each into its own calendar');
  expect(targetCalendar(first!.value, calendars, 'Content.ics')).toEqual({ calendarId: 'content', changes: [] });
});
