import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importChanges, planImport } from '#shared/exchange/import-plan';
import type { Item } from '#shared/records/item';
import { readFile } from '../../support/read-written';

const community = new Uint8Array(readFileSync(new URL('../../fixtures/ical/community-2027.ics', import.meta.url)));

/** The items that a change set of additions leaves behind. */
function added(fresh: readonly Item[]): Item[] {
  return importChanges(fresh).map((change) => {
    if (change.kind !== 'add' || change.table !== 'items') throw new Error('an import only adds items');
    return change.record as Item;
  });
}

/** Reads with identities of its own, as a second reading of a file has. */
function readAgain(content: Uint8Array | string): Item[] {
  const again = (id: string) => `again-${id}`;
  return readFile(content).items.map((item) => {
    return { ...item, id: again(item.id), seriesId: item.seriesId && again(item.seriesId) };
  });
}

const series = [
  ...['BEGIN:VEVENT', 'UID:s', 'DTSTART;TZID=Europe/Berlin:20270304T190000', 'DURATION:PT1H'],
  ...['RRULE:FREQ=WEEKLY', 'SUMMARY:Series', 'END:VEVENT'],
];
const change = [
  ...['BEGIN:VEVENT', 'UID:s', 'RECURRENCE-ID;TZID=Europe/Moscow:20270311T210000'],
  ...['DTSTART;TZID=Asia/Kathmandu:20270312T190000', 'SUMMARY:Moved', 'END:VEVENT'],
];
const file = (...components: string[][]) => ['BEGIN:VCALENDAR', ...components.flat(), 'END:VCALENDAR'].join('\n');

test('an import puts all that is new into the chosen calendar', () => {
  const { fresh, alreadyHere } = planImport(readFile(community).items, [], 'club');
  expect(alreadyHere).toEqual([]);
  expect(added(fresh)).toHaveLength(300);
  expect(new Set(added(fresh).map(({ calendarId }) => calendarId))).toEqual(new Set(['club']));
});

test('an import of the same file again adds nothing', () => {
  const plan = added(planImport(readFile(community).items, [], 'club').fresh);
  const { fresh, alreadyHere } = planImport(readAgain(community), plan, 'club');
  expect(fresh).toEqual([]);
  expect(alreadyHere).toHaveLength(300);
});

test('what a person made of an imported item is left alone', () => {
  const plan = added(planImport(readFile(community).items, [], 'club').fresh).map((item) => ({
    ...item,
    title: 'Mine',
  }));
  expect(planImport(readAgain(community), plan as Item[], 'club').fresh).toEqual([]);
});

describe('a changed date', () => {
  const plan = added(planImport(readFile(file(series)).items, [], 'club').fresh);

  test('is tied to its series when that is in the plan already', () => {
    const { fresh, alreadyHere } = planImport(readAgain(file(series, change)), plan, 'club');
    expect(alreadyHere).toMatchObject([{ title: 'Series' }]);
    expect(fresh).toMatchObject([{ title: 'Moved', seriesId: plan[0]!.id, originalStart: '2027-03-11T19:00' }]);
  });

  test('finds its series in the plan when the file has none, whatever zone it is told in', () => {
    const [moved] = planImport(readFile(file(change)).items, plan, 'club').fresh;
    expect(moved).toMatchObject({ seriesId: plan[0]!.id, originalStart: '2027-03-11T19:00' });
    expect(planImport(readAgain(file(change)), [...plan, moved!], 'club').fresh).toEqual([]);
  });

  test('stands alone when nobody knows its series, and is recognised again', () => {
    const alone = added(planImport(readFile(file(change)).items, [], 'club').fresh);
    expect(alone).toMatchObject([{ title: 'Moved', seriesId: null }]);
    expect(planImport(readAgain(file(change)), alone, 'club').fresh).toEqual([]);
  });

  test('does not return a date that was taken out of the series', () => {
    const without = plan.map((item) => ({ ...item, excluded: ['2027-03-11T19:00'] }));
    expect(planImport(readAgain(file(series, change)), without, 'club').fresh).toEqual([]);
  });
});
