import { emptyItem, type Item, type ItemKind } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import { plainDate } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';
import { communityFile } from './community/calendar-file';
import { readFile, written } from './read-written';

/** Everything that Kalends can write: the community's 300 events and a plan of all kinds. */
export function sampleItems(): readonly Item[] {
  return [...readFile(communityFile()).items, ...planOfAllKinds()];
}

/** The export of all that. */
export function sampleExport(): string {
  return written(sampleItems());
}

const series: Item = {
  ...item('event', 'Клубный четверг: разбор полётов, ч. 2', timed('2027-01-07T19:00', 'Europe/Berlin', 120)),
  rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20271231',
  excluded: ['2027-01-21T19:00'],
  added: ['2027-01-23T12:00', '2027-02-06T12:00'],
};

function planOfAllKinds(): Item[] {
  return [
    series,
    changedDate('2027-01-14T19:00', { schedule: timed('2027-01-15T20:00', 'Asia/Kathmandu', 60) }),
    changedDate('2027-01-28T19:00', { stage: 'cancelled' }),
    changedDate('2027-02-06T12:00', { title: 'Особая суббота' }),
    changed(item('event', 'Онлайн-встреча 👩‍👩‍👧‍👦', timed('2027-03-11T19:00', 'Europe/Moscow', 90)), {
      mode: 'online',
      platform: 'Zoom; зал «А»',
      joinLink: 'https://zoom.example/встреча?a=1,2',
      registrationLink: 'https://club.example/r',
      reminders: [0, 15, 1440],
      links: [{ title: 'Программа, «черновик»', url: 'https://club.example/program;v=2' }],
      notes: `Первая строка\nВторая, с запятой; и \\ чертой\n\n${'Длинный абзац про встречу. '.repeat(40)}`,
      tags: ['онлайн', 'клуб; Москва', 'a,b'],
    }),
    changed(item('event', 'Offline evening', timed('2027-10-31T01:30', 'America/New_York', 720)), {
      place: { name: 'Hall', address: '5 Main St, Brooklyn' },
      stage: 'done',
    }),
    item('event', 'Clocks go forward meanwhile', timed('2027-03-28T02:30', 'Europe/Berlin', 60)),
    item('event', 'An hour that comes twice', timed('2027-10-31T01:30', 'Europe/Berlin', 120)),
    item('event', '', timed('2027-05-01T12:00', 'Asia/Kathmandu', 0)),
    item('event', 'Half-hour summer time', timed('2027-04-04T00:30', 'Australia/Lord_Howe', 180)),
    changed(item('post', 'Анонс: встреча 11 марта', timed('2027-03-08T10:00', 'Europe/Moscow', 0)), {
      stage: 'scheduled',
      rule: 'FREQ=MONTHLY;BYDAY=2MO;COUNT=6',
    }),
    changed(item('activity', 'Обмен аудиториями с «Oak & Iron»', days('2027-04-01', '2027-04-30')), { stage: 'talks' }),
    changed(item('milestone', 'Запуск сообщества', days('2027-06-01')), { stage: 'reached', shape: 'point' }),
    changed(item('milestone', 'Набор ядра', days('2027-02-01', '2027-05-31')), { stage: 'confirmed', shape: 'phase' }),
    changed(item('event', 'Субботник', days('2027-04-17')), { rule: 'FREQ=YEARLY', excluded: ['2028-04-17'] }),
  ];
}

function item(kind: ItemKind, title: string, schedule: Schedule): Item {
  const id = `${kind}-${schedule.kind === 'timed' ? schedule.start : schedule.first}-${title.length}`;
  const now = Date.UTC(2026, 10, 1, 9, 30, 15);
  return emptyItem({ id, uid: `${id}@kalends`, now, kind, title, schedule, calendarId: 'calendar' });
}

function changed(of: Item, fields: object): Item {
  return { ...of, ...fields };
}

function changedDate(originalStart: string, fields: Partial<Item>): Item {
  const single = { rule: null, excluded: [], added: [] };
  return changed(series, { ...single, id: originalStart, seriesId: series.id, originalStart, ...fields });
}

function timed(start: string, zone: string, minutes: number): Schedule {
  return { kind: 'timed', start: plainDateTime(start), zone, minutes };
}

function days(first: string, last = first): Schedule {
  return { kind: 'all-day', first: plainDate(first), last: plainDate(last) };
}
