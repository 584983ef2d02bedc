import { describe, expect, test } from 'vitest';
import { writeIcal } from '#shared/exchange/ical/write-ical';
import type { Calendar } from '#shared/records/calendar';
import { emptyItem, type Item, type ItemKind } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import { plainDate } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';
import { written } from '../../../support/read-written';
import { strictProblems } from '../../../support/strict-ical';

const evening: Schedule = {
  kind: 'timed',
  start: plainDateTime('2027-03-11T19:00'),
  zone: 'Europe/Moscow',
  minutes: 120,
};
const day: Schedule = { kind: 'all-day', first: plainDate('2027-03-11'), last: plainDate('2027-03-12') };

function item(kind: ItemKind, schedule: Schedule | null, fields: Partial<Item> = {}): Item {
  const id = fields.id ?? 'one';
  const base = emptyItem({ id, uid: `${id}@kalends`, now: 0, kind, title: 'Title', schedule, calendarId: 'work' });
  return { ...base, ...fields } as Item;
}

function calendar(id: string, hue: number): Calendar {
  return { id, name: id, hue, order: 0, visible: true, archived: false, unit: '' };
}

/** The unfolded lines of the file. */
function linesOf(...items: Item[]): string[] {
  return written(items).replaceAll('\r\n ', '').split('\r\n');
}

describe('a file for others', () => {
  test('holds none of what is the team’s own', () => {
    const secrets: Partial<Item> = {
      internalNotes: 'SECRET note',
      ownerId: 'SECRET owner',
      checklist: [{ id: 'c', text: 'SECRET step', ownerId: null, dueDays: null, done: false }],
      attachments: ['/home/SECRET.pdf'],
      foreign: [
        ['attendee', { cn: 'SECRET guest' }, 'cal-address', 'mailto:SECRET@example.com'],
        ['organizer', {}, 'cal-address', 'mailto:SECRET@example.com'],
        ['contact', {}, 'text', 'SECRET'],
      ],
    };
    const budget = { currency: 'SECRET', planned: 1_234_567, spent: null };
    const result = { text: 'SECRET', score: 2 };
    const event = { ...item('event', evening, secrets), budget, result, hostIds: ['SECRET'], partnerIds: ['SECRET'] };
    expect(written([event as Item])).not.toMatch(/SECRET|1234567/);
    expect(written([item('activity', day, { ...secrets, partnerIds: ['SECRET'] })])).not.toContain('SECRET');
  });

  test('says how many items have no date, and leaves them out', () => {
    const plan = { calendars: [], name: '', zone: 'UTC' };
    const items = [item('event', null), item('event', day, { id: 'two' }), item('post', null, { id: 'three' })];
    expect(writeIcal({ ...plan, items })).toMatchObject({ events: 1, undated: 2, problems: [] });
  });

  test('names the calendar, and wears its colour when it is of one calendar', () => {
    const calendars = [calendar('work', 3), calendar('home', 2)];
    const plan = { calendars, name: 'План, Q1', zone: 'Europe/Moscow' };
    const { text } = writeIcal({ ...plan, items: [item('event', day)] });
    expect(text).toContain('\r\nX-WR-CALNAME:План\\, Q1\r\nX-WR-TIMEZONE:Europe/Moscow\r\nCOLOR:crimson\r\n');
    const both = writeIcal({
      ...plan,
      items: [item('event', day), item('event', day, { id: 'two', calendarId: 'home' })],
    });
    expect(both.text).not.toContain('COLOR');
  });
});

test('only timed events block their time', () => {
  const isBusy = (kind: ItemKind, schedule: Schedule) => linesOf(item(kind, schedule)).includes('TRANSP:OPAQUE');
  expect(isBusy('event', evening)).toBe(true);
  expect(isBusy('event', day)).toBe(false);
  expect(isBusy('post', evening)).toBe(false);
  expect(isBusy('activity', evening)).toBe(false);
  expect(isBusy('milestone', day)).toBe(false);
});

test.each([
  ['event', 'idea', 'TENTATIVE'],
  ['event', 'done', 'CONFIRMED'],
  ['event', 'cancelled', 'CANCELLED'],
  ['post', 'review', 'TENTATIVE'],
  ['post', 'scheduled', 'CONFIRMED'],
  ['activity', 'declined', 'CANCELLED'],
  ['milestone', 'late', 'CONFIRMED'],
] as const)('%s %s is %s', (kind, stage, status) => {
  expect(linesOf(item(kind, day, { stage }))).toContain(`STATUS:${status}`);
});

describe('times', () => {
  test('of whole days are dates, the end exclusive', () => {
    const lines = linesOf(item('event', day));
    expect(lines).toContain('DTSTART;VALUE=DATE:20270311');
    expect(lines).toContain('DTEND;VALUE=DATE:20270313');
    expect(lines.join()).not.toContain('TZID');
  });

  test('in UTC have a Z, and no zone', () => {
    const lines = linesOf(item('event', { ...evening, zone: 'UTC' }));
    expect(lines).toContain('DTSTART:20270311T190000Z');
    expect(lines.join()).not.toContain('VTIMEZONE');
  });

  test('at the end of an hour that comes twice are told by their length', () => {
    // Berlin, 31 October 2027: 03:00 becomes 02:00; the second 02:30 cannot be told by the clock.
    const night: Schedule = {
      kind: 'timed',
      start: plainDateTime('2027-10-31T01:30'),
      zone: 'Europe/Berlin',
      minutes: 120,
    };
    const lines = linesOf(item('event', night));
    expect(lines).toContain('DURATION:PT2H');
    expect(lines.filter((line) => line.startsWith('DTEND'))).toEqual([]);
  });

  test('have their zone in the file once, whoever uses it', () => {
    const series = item('event', evening, { rule: 'FREQ=WEEKLY', excluded: ['2027-03-18T19:00'] });
    const lines = linesOf(series, item('event', evening, { id: 'two' }));
    expect(lines.filter((line) => line === 'TZID:Europe/Moscow')).toHaveLength(1);
    expect(lines).toContain('EXDATE;TZID=Europe/Moscow:20270318T190000');
  });
});

describe('one bad item', () => {
  const bad = item('event', evening, { id: 'bad', title: 'Bad one', sequence: 2 ** 31 });
  const good = Array.from({ length: 40 }, (_, index) => item('event', evening, { id: `good-${index}` }));

  test('is named, and the others are written', () => {
    const items = [...good.slice(0, 20), bad, ...good.slice(20)];
    const { text, events, problems } = writeIcal({ items, calendars: [], name: '', zone: 'UTC' });
    expect(problems).toMatchObject([{ itemId: 'bad', title: 'Bad one' }]);
    expect(events).toBe(40);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(40);
    expect(strictProblems(text)).toEqual([]);
  });

  test('cannot smuggle lines into the file', () => {
    const foreign: Item['foreign'] = [
      ['x-evil\r\nATTENDEE', {}, 'text', 'x'],
      ['x-line', { 'x-a': 'a"\r\nATTENDEE:b', 'x-b\r\nc': 'd' }, 'unknown', 'a\r\nATTENDEE:b'],
      ['x-list', {}, 'text\r\nATTENDEE', ['a\nATTENDEE:b'], 3, { no: 'thing' }],
      ['dtstart', {}, 'date', '2030-01-01'],
    ];
    const links = [{ title: 'a\r\nATTENDEE:b', url: 'https://a.example/\r\nATTENDEE:b' }];
    const uid = 'u\r\nATTENDEE:b';
    const text = written([item('event', evening, { foreign, links, uid, tags: ['a\r\nATTENDEE:b'] })]);
    expect(strictProblems(text)).toEqual([]);
    expect(text).not.toMatch(/^ATTENDEE/m);
    expect(text.match(/^DTSTART;TZID=Europe/gm)).toHaveLength(1);
  });
});

test('a changed date without its series is written as what it is', () => {
  const lines = linesOf(item('event', evening, { originalStart: '2027-03-10T19:00', seriesId: 'elsewhere' }));
  expect(lines).toContain('RECURRENCE-ID;TZID=Europe/Moscow:20270310T190000');
  expect(linesOf(item('event', day, { originalStart: '2027-03-10T19:00' }))).toContain(
    'RECURRENCE-ID:20270310T190000Z',
  );
});

test('progress is told from nothing to everything', () => {
  const items = Array.from({ length: 210 }, (_, index) => item('event', day, { id: String(index) }));
  const told: [number, number][] = [];
  writeIcal({ items, calendars: [], name: '', zone: 'UTC' }, { onProgress: (done, total) => told.push([done, total]) });
  expect(told).toEqual([
    [0, 210],
    [200, 210],
    [210, 210],
  ]);
});
