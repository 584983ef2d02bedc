import { expect, test } from 'vitest';
import { exportFiles } from '#shared/exchange/ical/export-files';
import { newCalendar } from '#shared/plan/register-records';
import { emptyItem, type Item } from '#shared/records/item';
import { plainDate } from '#shared/time/plain-date';
import { readFile } from '../../../support/read-written';

const DAY = plainDate('2027-03-11');
const CALENDARS = [newCalendar('club', 'Club', []), newCalendar('news', 'News', []), newCalendar('more', 'news', [])];

function item(id: string, calendarId: string, fields: Partial<Item> = {}): Item {
  const schedule = { kind: 'all-day', first: DAY, last: DAY } as const;
  return { ...emptyItem({ id, uid: id, now: 0, kind: 'event', title: id, schedule, calendarId }), ...fields } as Item;
}

function filesOf(items: readonly Item[], perCalendar: boolean, inParts = false) {
  const plan = { items, calendars: CALENDARS, name: 'Plan', zone: 'Europe/Moscow' };
  return exportFiles(plan, { perCalendar, inParts }, {});
}

test('a plan is one file under its name', () => {
  expect(filesOf([item('a', 'club'), item('b', 'news')], false).map(({ name }) => name)).toEqual(['Plan']);
});

test('each calendar that has something is a file under its own name, which is the calendar’s for others too', () => {
  const files = filesOf([item('a', 'club'), item('b', 'more'), item('c', 'news')], true);
  expect(
    files.map(({ name, text }) => [name, readFile(text).name, readFile(text).items.map(({ uid }) => uid)]),
  ).toEqual([
    ['Club', 'Club', ['a']],
    ['News', 'News', ['c']],
    ['news 2', 'news 2', ['b']],
  ]);
});

test('a changed date goes where its series goes, whatever calendar it lies in', () => {
  const series = item('series', 'club', { rule: 'FREQ=DAILY' });
  const changed = item('changed', 'news', { uid: 'series', seriesId: 'series', originalStart: '2027-03-12' });
  const files = filesOf([changed, series], true);
  expect(files.map(({ name, events }) => [name, events])).toEqual([['Club', 2]]);
});

test('parts that Google takes are numbered', () => {
  const notes = 'x'.repeat(400_000);
  const items = ['a', 'b', 'c', 'd'].map((id) => item(id, 'club', { notes }));
  expect(filesOf(items, false, true).map(({ name }) => name)).toEqual(['Plan 1', 'Plan 2']);
  expect(filesOf(items, false, false).map(({ name }) => name)).toEqual(['Plan']);
});
