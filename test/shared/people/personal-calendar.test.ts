import { expect, test } from 'vitest';
import { itemsOfPerson, taskItems } from '#shared/people/personal-calendar';
import { openTasks } from '#shared/people/tasks';
import { emptyShift } from '#shared/records/event';
import { itemSchema, type Item } from '#shared/records/item';
import { occurrence, wholeDays } from '../../support/arbitrary-occurrences';
import { readFile, written } from '../../support/read-written';

const check = (id: string, text: string, dueDays: number | null, fields: Partial<Item['checklist'][number]> = {}) => ({
  id,
  text,
  ownerId: 'boris',
  dueDays,
  done: false,
  ...fields,
});
const checklist = [
  check('layout', 'Send the layout', -7),
  check('print', 'Fetch the prints', 0),
  check('some-day', 'Tidy the folder', null),
  check('done', 'Agree the price', -20, { done: true }),
  check('of-anna', 'Pay the bill', 1, { ownerId: 'anna' }),
];
const dinner = occurrence('dinner', wholeDays('2027-03-10'), { title: 'Club dinner', checklist, ownerId: 'anna' });
const sources = [{ key: dinner.key, item: dinner.item, firstDay: dinner.span.firstDay }];
const borisItems = () =>
  taskItems(openTasks(sources, 'boris'), ({ entry, source }) => `${entry.text} (${source.item.title})`);

test('a contractor’s file has each open task as a whole day, told from its item, and nobody else’s', () => {
  const text = written(borisItems()).replaceAll('\r\n ', '');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(text).toContain('DTSTART;VALUE=DATE:20270303\r\n');
  expect(text).toContain('SUMMARY:Send the layout (Club dinner)\r\n');
  expect(text).toContain('DTSTART;VALUE=DATE:20270310\r\n');
  expect(text).toContain('SUMMARY:Fetch the prints (Club dinner)\r\n');
  expect(text).not.toMatch(/Pay the bill|Agree the price|Tidy the folder|boris|anna/);
});

test('Kalends reads the file back: the same days under the same words', () => {
  const read = readFile(written(borisItems())).items;
  for (const item of read) itemSchema.parse(item);
  expect(read.map(({ kind, title, schedule }) => [kind, title, schedule])).toEqual([
    ['milestone', 'Send the layout (Club dinner)', wholeDays('2027-03-03')],
    ['milestone', 'Fetch the prints (Club dinner)', wholeDays('2027-03-10')],
  ]);
});

/** The UIDs of Boris’s two dated tasks as they stand in an item, at a key; whatever their order. */
function uidsOf(item: Item, key: string): readonly string[] {
  const own = openTasks([{ key, item, firstDay: dinner.span.firstDay }], 'boris');
  return taskItems(own, ({ entry }) => entry.text)
    .map(({ uid }) => uid)
    .toSorted();
}

test('a task keeps its UID while its words, its item and their day change', () => {
  const moved: Item = {
    ...dinner.item,
    title: 'Club supper',
    schedule: wholeDays('2027-04-20'),
    checklist: checklist.map((entry) => ({ ...entry, text: `${entry.text}!`, dueDays: entry.dueDays && 3 })),
    modified: 9,
  };
  expect(uidsOf(moved, 'dinner')).toEqual(uidsOf(dinner.item, 'dinner'));
  expect(new Set(uidsOf(dinner.item, 'dinner')).size).toBe(2);
});

test('each date of a series has tasks of its own, the same ones once the date is changed by itself', () => {
  const [first, second] = ['2027-03-10', '2027-03-17'].map((date) => uidsOf(dinner.item, `dinner@${date}`));
  expect(new Set([...first!, ...second!, ...uidsOf(dinner.item, 'dinner')]).size).toBe(6);
  const changed: Item = { ...dinner.item, id: 'changed', seriesId: 'dinner', originalStart: '2027-03-17' };
  expect(uidsOf(changed, 'dinner@2027-03-17')).toEqual(second);
  const timed = { ...changed, originalStart: '2027-03-17T19:00' };
  expect(uidsOf(timed, 'dinner@2027-03-17T19:00')).toEqual(uidsOf(dinner.item, 'dinner@2027-03-17T19:00'));
});

test('what somebody owns, hosts or has a shift at is theirs; of a series all its changed dates are', () => {
  const item = (id: string, fields: Partial<Item> = {}) => occurrence(id, wholeDays('2027-03-10'), fields).item;
  const items = [
    item('owned', { ownerId: 'boris' }),
    item('hosted', { hostIds: ['boris'] }),
    item('on-shift', { roster: [{ ...emptyShift, personIds: ['boris'] }] }),
    item('of-anna', { ownerId: 'anna' }),
    item('series', { ownerId: 'boris' }),
    item('moved', { ownerId: 'anna', seriesId: 'series', originalStart: '2027-03-10' }),
  ];
  expect(itemsOfPerson(items, 'boris').map(({ id }) => id)).toEqual(['owned', 'hosted', 'on-shift', 'series', 'moved']);
});
