import { fingerprint } from '#shared/exchange/fingerprint';
import { emptyItem, type Item, type ItemKind } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import { originalStarts } from '#shared/recurrence/expand';
import { clockCase } from '#shared/time/clock-case';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';

/** Zones whose clocks trip programs up: half hours, 45 minutes, summer below zero, the date line, and no changes at all. */
const ZONES = [
  ...['Europe/Berlin', 'Europe/Moscow', 'Europe/Dublin', 'America/New_York', 'America/St_Johns', 'America/Sao_Paulo'],
  ...['Asia/Kathmandu', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Chatham', 'Pacific/Apia', 'Asia/Tehran', 'UTC'],
];

/** Rules at the edges of RFC 5545 on which other programs agree. */
const RULES = [
  'FREQ=DAILY;INTERVAL=17;COUNT=30',
  'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU;COUNT=20',
  'FREQ=MONTHLY;BYDAY=-1FR;COUNT=14',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=12',
  'FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=12',
  'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR;COUNT=3',
  'FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU;COUNT=4',
  'FREQ=YEARLY;BYYEARDAY=1,100,200;COUNT=6',
];

/** A plan made of all that calendar programs stumble over, and that ours writes. */
export function torturePlan(): readonly Item[] {
  return [...aroundClockChanges(), ...series(), ...texts(), ...lengths()];
}

/** The nights in which clocks change, in every zone. An hour that comes twice python reads as the second: it is left out. */
function aroundClockChanges(): Item[] {
  return ZONES.flatMap((zone) =>
    ['2027-03-28', '2027-04-04', '2027-10-31', '2027-11-07'].flatMap((date) =>
      ['00:30', '01:30', '02:30', '03:30']
        .filter((clock) => clockCase(zone, plainDateTime(`${date}T${clock}`)).kind !== 'overlap')
        .map((clock) => item('event', `${zone} ${date} ${clock}`, timed(date, clock, zone, 90))),
    ),
  );
}

/** Each rule in some zones through a change of clocks, from the first date that it names. */
function series(): Item[] {
  const inZones = RULES.flatMap((rule, at) =>
    [0, 5, 8].map((step) => {
      const zone = ZONES[(at + step) % ZONES.length]!;
      return { ...item('event', `${rule} in ${zone}`, timed(firstDate(rule), '19:00', zone, 60)), rule };
    }),
  );
  return [...inZones, ...weekly()];
}

function firstDate(rule: string): string {
  const year = { first: dayNumber(plainDate('2027-01-03')), last: dayNumber(plainDate('2027-12-31')) };
  const starts = originalStarts({ schedule: days('2027-01-03', '2027-01-03'), rule, excluded: [], added: [] }, year);
  if (!starts.ok || starts.value[0] === undefined) throw new Error(`Not in 2027: ${rule}`);
  return starts.value[0];
}

function weekly(): Item[] {
  const days: Item = {
    ...item('activity', 'Три дня каждую неделю', {
      kind: 'all-day',
      first: plainDate('2027-02-26'),
      last: plainDate('2027-02-28'),
    }),
    rule: 'FREQ=WEEKLY;COUNT=10',
    excluded: ['2027-03-12'],
    added: ['2027-06-01'],
  };
  const evenings: Item = {
    ...item('event', 'По четвергам, кроме праздников', timed('2027-03-04', '19:00', 'Europe/Berlin', 120)),
    rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20271104T190000',
    excluded: ['2027-03-25T19:00', '2027-04-01T19:00'],
    added: ['2027-03-27T02:30', '2027-03-28T12:00'],
  };
  const single = { rule: null, excluded: [], added: [], seriesId: evenings.id };
  const moved = [
    { originalStart: '2027-03-11T19:00', schedule: timed('2027-03-12', '01:30', 'Pacific/Chatham', 60) },
    {
      originalStart: '2027-04-15T19:00',
      schedule: { kind: 'all-day', first: plainDate('2027-04-15'), last: plainDate('2027-04-16') } as const,
    },
    { originalStart: '2027-05-06T19:00', stage: 'cancelled', title: 'Отменено: «Вечер; дождь», 6 мая' },
    { originalStart: '2027-03-28T12:00', title: 'An added date, and then changed' },
  ].map((fields) => ({ ...evenings, ...single, id: `${evenings.id}-${fields.originalStart}`, ...fields }) as Item);
  return [days, evenings, ...moved];
}

/**
 * Separators, quotes, letters of one to four octets at every place where a line may be folded. An escaped backslash in
 * a title python-icalendar reads as something else.
 */
function texts(): Item[] {
  const nasty = [
    '\\',
    ';',
    ',',
    '"',
    ':',
    '\\n',
    'BEGIN:VEVENT',
    '=20',
    '^n',
    '🎉',
    '👩‍👩‍👧‍👦',
    'Ж',
    '日',
    'é',
    '\u00A0',
    '\u200B',
  ];
  return Array.from({ length: 40 }, (_, shift) => {
    const text = `${'x'.repeat(shift)}${nasty.join(shift % 2 === 0 ? '' : 'Ы')}`;
    return changed(
      item('event', `Text ${shift} ${text.replaceAll('\\', '/')}`, timed('2027-05-03', '12:00', 'Europe/Moscow', 30)),
      {
        notes: `${text}\n\n${text.repeat(6)}\n`,
        tags: [text.replaceAll('BEGIN:', ''), `tag ${shift}`],
        place: { name: text, address: `${shift} Main St; "West", side` },
        links: [{ title: text, url: `https://example.org/встреча?a=1,2;b="${shift}"` }],
        foreign: [['x-other-tool', { 'x-list': `a,b;c:${shift}` }, 'text', text]],
        reminders: [0, 1, 59, 60, 1440, 20160],
      },
    );
  });
}

/** No length, a minute, a night, a month, a leap day. */
function lengths(): Item[] {
  return [
    ...[0, 1, 59, 600, 1440, 4321, 44_640].map((minutes) =>
      item('event', `${minutes} minutes`, timed('2027-03-27', '22:15', 'Europe/Berlin', minutes)),
    ),
    changed(item('event', 'Every 29 February', days('2028-02-29', '2028-02-29')), { rule: 'FREQ=YEARLY;COUNT=3' }),
    changed(item('milestone', 'A phase over a year', days('2026-12-31', '2028-01-01')), { shape: 'phase' }),
    changed(item('post', '', timed('2027-07-01', '00:00', 'UTC', 0)), { stage: 'published' }),
  ];
}

function item(kind: ItemKind, title: string, schedule: Schedule): Item {
  const uid = `${fingerprint(`${kind} ${title}`)}@torture.kalends`;
  return emptyItem({ id: uid, uid, now: Date.UTC(2026, 10, 1), kind, title, schedule, calendarId: 'calendar' });
}

function changed(of: Item, fields: object): Item {
  return { ...of, ...fields };
}

function timed(date: string, clock: string, zone: string, minutes: number): Schedule {
  return { kind: 'timed', start: plainDateTime(`${date}T${clock}`), zone, minutes };
}

function days(first: string, last: string): Schedule {
  return { kind: 'all-day', first: plainDate(first), last: plainDate(last) };
}
