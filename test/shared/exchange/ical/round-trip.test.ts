import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { originalStarts } from '#shared/recurrence/expand';
import { emptyItem, itemSchema, type Item } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { plainDateTime, wallTime, type PlainDateTime } from '#shared/time/plain-date-time';
import { arbitraryItem } from '../../../support/arbitrary-item';
import { readFile, written } from '../../../support/read-written';
import { strictProblems } from '../../../support/strict-ical';

/** What a file for others tells of an item; `id` is the plan's own, and the calendar is chosen at import. */
function told(item: Item) {
  const { uid, kind, title, notes, schedule, stage, tags, reminders, links, sequence, created, modified } = item;
  const { rule, excluded, added, originalStart, foreign } = item;
  return {
    ...{ uid, kind, title, notes, schedule, stage, tags, reminders, links, sequence, created, modified },
    ...{ rule, excluded, added, originalStart, foreign },
    ...(item.kind === 'milestone' ? { shape: item.shape } : {}),
    ...(item.kind === 'event'
      ? {
          mode: item.mode,
          place: item.place,
          platform: item.platform,
          joinLink: item.joinLink,
          registrationLink: item.registrationLink,
        }
      : {}),
  };
}

function readBack(items: readonly Item[]) {
  const file = readFile(written(items));
  expect(file.problems).toEqual([]);
  return file;
}

const series: Item = {
  ...emptyItem({
    id: 'series',
    uid: 'series@example',
    now: Date.UTC(2026, 5, 1),
    kind: 'event',
    title: 'Клубный четверг',
    schedule: { kind: 'timed', start: plainDateTime('2027-01-07T19:00'), zone: 'Europe/Berlin', minutes: 120 },
    calendarId: 'calendar',
  }),
  rule: 'FREQ=WEEKLY;BYDAY=TH',
  excluded: ['2027-01-21T19:00'],
  added: ['2027-01-23T12:00'],
};

function byUid(items: readonly Item[]): readonly Item[] {
  return items.toSorted((one, other) => (one.uid < other.uid ? -1 : 1));
}

function override(originalStart: string, changes: Partial<Item>): Item {
  const own = { rule: null, excluded: [], added: [], seriesId: series.id, originalStart };
  return { ...series, id: originalStart, ...own, ...changes } as Item;
}

test('an event comes back with its own clocks from every zone that there is', { timeout: 60_000 }, () => {
  // The suite runs in three zones: each time another third is enough.
  const third = ['UTC', 'Asia/Kathmandu', 'America/St_Johns'].indexOf(process.env['TZ']!);
  const zones = Intl.supportedValuesOf('timeZone').filter((_, index) => index % 3 === third);
  const items = zones.map((zone, index) => {
    const start = wallTime(dayNumber(plainDate('2025-01-01')) + index * 20, (index * 97) % 1440);
    return { ...series, id: zone, uid: zone, rule: null, excluded: [], added: [], schedule: timed(start, zone) };
  });
  expect(items.length).toBeGreaterThan(130);
  expect(byUid(readBack(items).items).map(told)).toEqual(byUid(items).map(told));
});

function timed(start: PlainDateTime, zone: string): Schedule {
  return { kind: 'timed', start, zone, minutes: 90 };
}

test('what is written is read as the same, for every kind, zone, length, text and series', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.uniqueArray(arbitraryItem, { maxLength: 5, minLength: 1, selector: ({ uid }) => uid }), (items) => {
      const text = written(items);
      expect(strictProblems(text)).toEqual([]);
      const file = readFile(text);
      expect(file.problems).toEqual([]);
      expect(byUid(file.items).map(told)).toEqual(byUid(items).map(told));
      for (const item of file.items) itemSchema.parse(item);
    }),
    { numRuns: 40 },
  );
});

test('a text with controls and broken characters is written without them', () => {
  const [item] = readBack([{ ...series, title: 'a\r\nb\u0000\uD800c\u0007', notes: 'a\r\nb\rc\u2028d' }]).items;
  expect(item).toMatchObject({ title: 'a b\uFFFDc', notes: 'a\nb\nc\nd' });
});

describe('a series', () => {
  test('comes back with its moved, renamed and cancelled dates', () => {
    const moved = override('2027-01-14T19:00', {
      schedule: { kind: 'timed', start: plainDateTime('2027-01-15T20:00'), zone: 'Asia/Kathmandu', minutes: 60 },
    });
    const cancelled = override('2027-01-28T19:00', { stage: 'cancelled', title: 'Не будет' });
    const { items } = readBack([series, moved, cancelled]);
    expect(items.map(told)).toEqual([series, moved, cancelled].map(told));
    expect(items.map(({ seriesId }) => seriesId)).toEqual([null, items[0]!.id, items[0]!.id]);
  });

  test('comes back with a changed added date as one date, not two', () => {
    const changed = override('2027-01-23T12:00', { title: 'Особый четверг' });
    const { items } = readBack([series, changed]);
    expect(items.map(told)).toEqual([series, changed].map(told));
  });

  test('of days has its exceptions as days', () => {
    const days: Item = {
      ...series,
      schedule: { kind: 'all-day', first: plainDate('2027-01-07'), last: plainDate('2027-01-08') },
      excluded: ['2027-01-14'],
      added: ['2027-01-30'],
      rule: 'FREQ=WEEKLY;UNTIL=20270301',
    };
    const moved = { ...override('2027-01-28', {}), schedule: days.schedule };
    expect(written([days, moved])).toContain('\r\nEXDATE;VALUE=DATE:20270114\r\n');
    expect(written([days, moved])).toContain('\r\nRECURRENCE-ID;VALUE=DATE:20270128\r\n');
    expect(readBack([days, moved]).items.map(told)).toEqual([days, moved].map(told));
  });

  test('loses a date that was moved to the backlog', () => {
    const { items } = readBack([series, override('2027-01-28T19:00', { schedule: null })]);
    expect(items).toHaveLength(1);
    expect(items[0]!.excluded).toEqual(['2027-01-21T19:00', '2027-01-28T19:00']);
  });

  test.each(['20270301', '20270301T190000', '20270301T180000Z'])('ends at %s as it did before', (until) => {
    const ending: Item = { ...series, rule: `FREQ=WEEKLY;BYDAY=TH;UNTIL=${until}` };
    const [back] = readBack([ending]).items;
    expect(back!.rule).toMatch(/UNTIL=\d{8}T\d{6}Z$/);
    const year = { first: dayNumber(plainDate('2027-01-01')), last: dayNumber(plainDate('2027-12-31')) };
    const starts = (item: Item) => originalStarts({ ...item, rule: item.rule!, schedule: item.schedule! }, year);
    expect(starts(back!)).toEqual(starts(ending));
  });
});
