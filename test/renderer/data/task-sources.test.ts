import { expect, test } from 'vitest';
import { openTasks } from '#shared/people/tasks';
import { emptyItem, type Item } from '#shared/records/item';
import { originalStarts } from '#shared/recurrence/expand';
import { addDays, dayNumber, plainDate } from '#shared/time/plain-date';
import { NO_RECORDS, withTouched } from '../../../renderer/data/plan-records';
import { planSnapshot } from '../../../renderer/data/plan-snapshot';
import { taskSources } from '../../../renderer/data/task-sources';
import { ZonedOccurrences } from '../../../renderer/data/zoned-occurrences';

const TODAY = plainDate('2027-05-10');

function on(id: string, day: number | null, fields: Partial<Item> = {}): Item {
  const first = day === null ? null : addDays(TODAY, day);
  const schedule = first && ({ kind: 'all-day', first, last: first } as const);
  const empty = emptyItem({ id, uid: id, now: 0, kind: 'event', title: id, schedule, calendarId: 'c' });
  const checklist = [{ id: 'task', text: 'Call', ownerId: 'anna', dueDays: 1, done: false }];
  return { ...empty, checklist, ...fields } as Item;
}

/** Where the open tasks stand, and how many days from today they are due. */
function tasksIn(...items: readonly Item[]) {
  const records = withTouched(NO_RECORDS, new Map([['items', new Map(items.map((item) => [item.id, item]))]]));
  const plan = planSnapshot(
    records,
    { undoable: null, redoable: null },
    (zone) => new ZonedOccurrences(zone, originalStarts),
  );
  const today = dayNumber(TODAY);
  return openTasks(taskSources(plan, today, 'UTC'), 'anna').map(({ source, due }) => [source.key, due && due - today]);
}

test('a task that was never done is still to be done, however long ago its item was, and each is listed once', () => {
  const items = [on('years-ago', -900), on('lately', -3), on('in-two-years', 730), on('some-day', null)];
  expect(tasksIn(...items)).toEqual([
    ['years-ago', -899],
    ['lately', -2],
    ['in-two-years', 731],
    ['some-day', null],
  ]);
  const done = { checklist: [{ id: 'task', text: 'Call', ownerId: 'anna', dueDays: 1, done: true }] };
  expect(tasksIn(on('years-ago', -900, done))).toEqual([]);
});

test('of a series that began years ago the dates around today have their tasks, and a changed date has its own', () => {
  const series = on('weekly', -700, { rule: 'FREQ=WEEKLY', checklist: [] });
  const start = addDays(TODAY, -693);
  const changed = on('changed', -692, { seriesId: 'weekly', originalStart: start });
  expect(tasksIn(series, changed)).toEqual([[`weekly@${start}`, -691]]);
  const yearly = on('yearly', -730, { rule: 'FREQ=DAILY;INTERVAL=365' });
  expect(tasksIn(yearly).map(([, due]) => due)).toEqual([1, 366]);
});
