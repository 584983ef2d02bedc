import { describe, expect, test } from 'vitest';
import type { Event } from '#shared/records/event';
import type { Item } from '#shared/records/item';
import { readFile, written } from '../../../support/read-written';

/** A file with one event of these lines. */
function eventFile(lines: readonly string[], calendarLines: readonly string[] = []): string {
  const event = ['BEGIN:VEVENT', 'UID:one@example', ...lines, 'END:VEVENT'];
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...calendarLines, ...event, 'END:VCALENDAR', ''].join('\r\n');
}

function readEvent(lines: readonly string[], calendarLines: readonly string[] = []): Event {
  const { items, problems } = readFile(eventFile(lines, calendarLines));
  expect(problems).toEqual([]);
  const [event] = items;
  if (event?.kind !== 'event') throw new Error('no event');
  return event;
}

function scheduleOf(...lines: string[]): Item['schedule'] {
  return readEvent(lines).schedule;
}

function problemsOf(...lines: string[]): string[] {
  return readFile(eventFile(lines)).problems.map(({ what }) => what);
}

describe('letters are read in whatever encoding they come', () => {
  const text = eventFile(['DTSTART;VALUE=DATE:20270311', 'SUMMARY:Встреча клуба предпринимателей']);
  const utf16 = (littleEndian: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
    [0xfeff, ...[...text].map((letter) => letter.charCodeAt(0))].forEach((unit, at) =>
      view.setUint16(at * 2, unit, littleEndian),
    );
    return new Uint8Array(view.buffer);
  };
  const cyrillic = Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 128 ? code : code - 0x410 + 0xc0;
  });
  const utf8 = new TextEncoder().encode(text);

  test.each([
    ['UTF-8', utf8],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
    ['UTF-16, little end first', utf16(true)],
    ['UTF-16, big end first', utf16(false)],
    ['UTF-16 without a mark', utf16(true).subarray(2)],
    ['windows-1251', cyrillic],
  ])('%s', (_, bytes) => {
    const { items, problems } = readFile(bytes);
    expect(problems).toEqual([]);
    expect(items[0]!.title).toBe('Встреча клуба предпринимателей');
  });

  test('windows-1252', () => {
    const western = eventFile(['DTSTART;VALUE=DATE:20270311', 'SUMMARY:Café für alle']);
    expect(readFile(Uint8Array.from(western, (letter) => letter.charCodeAt(0))).items[0]!.title).toBe('Café für alle');
  });

  test('a few broken bytes in a UTF-8 file cost themselves, and are told', () => {
    const [before, after] = text.split('клуба');
    const encoder = new TextEncoder();
    const file = readFile(new Uint8Array([...encoder.encode(before), 0xff, ...encoder.encode(after)]));
    expect(file.items[0]!.title).toBe('Встреча \uFFFD предпринимателей');
    expect(file.problems).toMatchObject([{ line: 6, what: 'unreadable-bytes' }]);
  });

  test.each([
    ['LF', '\n'],
    ['CR', '\r'],
    ['CR CR LF', '\r\r\n'],
  ])('lines may end in %s', (_, lineBreak) => {
    const { items, problems } = readFile(
      eventFile(['DTSTART;VALUE=DATE:20270311', 'SUMMARY:Folded', ' across lines']).replaceAll('\r\n', lineBreak),
    );
    expect(problems).toEqual([]);
    expect(items[0]!.title).toBe('Foldedacross lines');
  });
});

describe('times', () => {
  test('in UTC, in a zone, and without one', () => {
    expect(scheduleOf('DTSTART:20270311T160000Z')).toMatchObject({ start: '2027-03-11T16:00', zone: 'UTC' });
    expect(scheduleOf('DTSTART;TZID=Asia/Kathmandu:20270311T160000')).toMatchObject({ zone: 'Asia/Kathmandu' });
    expect(scheduleOf('DTSTART:20270311T160000')).toMatchObject({ start: '2027-03-11T16:00', zone: 'Europe/Moscow' });
  });

  test('without a zone are in X-WR-TIMEZONE; times in UTC are not', () => {
    const there = ['X-WR-TIMEZONE:Asia/Kathmandu'];
    expect(readEvent(['DTSTART:20270311T160000'], there).schedule).toMatchObject({ zone: 'Asia/Kathmandu' });
    expect(readEvent(['DTSTART:20270311T160000Z'], there).schedule).toMatchObject({ zone: 'UTC' });
  });

  test('lose their seconds, and may lack them', () => {
    expect(scheduleOf('DTSTART:20270311T160059Z', 'DTEND:20270311T163059Z')).toMatchObject({
      start: '2027-03-11T16:00',
      minutes: 30,
    });
    expect(scheduleOf('DTSTART:20270311T1600Z')).toMatchObject({ start: '2027-03-11T16:00' });
  });

  test.each([
    ['DTEND:20270312T000000Z', 480],
    ['DURATION:PT1H30M', 90],
    ['DURATION:P1DT2H', 1560],
    ['DURATION:P1W', 10_080],
    ['DURATION:P1DT', 1440],
    ['DTEND;TZID=Europe/Moscow:20270311T200000', 60],
    ['DTEND:20270311T160000Z', 0],
  ])('last as long as %s says', (end, minutes) => {
    expect(scheduleOf('DTSTART:20270311T160000Z', end)).toMatchObject({ minutes });
  });

  test('a day of DURATION is a day of the clock, across a change of clocks too', () => {
    const start = 'DTSTART;TZID=Europe/Berlin:20270327T120000';
    expect(scheduleOf(start, 'DURATION:P1D')).toMatchObject({ minutes: 23 * 60 });
    expect(scheduleOf(start, 'DURATION:PT24H')).toMatchObject({ minutes: 24 * 60 });
  });

  test.each([
    [[], '2027-03-11'],
    [['DTEND;VALUE=DATE:20270312'], '2027-03-11'],
    [['DTEND;VALUE=DATE:20270311'], '2027-03-11'],
    [['DTEND;VALUE=DATE:20270315'], '2027-03-14'],
    [['DURATION:P3D'], '2027-03-13'],
    [['DTEND:20270313T000000'], '2027-03-12'],
    [['DTEND:20270313T090000'], '2027-03-13'],
  ])('whole days end as %j says', (end, last) => {
    expect(scheduleOf('DTSTART;VALUE=DATE:20270311', ...end)).toEqual({ kind: 'all-day', first: '2027-03-11', last });
  });

  test('a date without VALUE=DATE is a day all the same', () => {
    expect(scheduleOf('DTSTART:20270311')).toEqual({ kind: 'all-day', first: '2027-03-11', last: '2027-03-11' });
  });

  test('that do not exist are told', () => {
    expect(problemsOf('DTSTART:20270311T160000Z', 'DTEND:20270311T250000Z')).toEqual(['bad-date']);
    expect(problemsOf('DTSTART:20270311T160000Z', 'DTEND:20270310T160000Z')).toEqual(['ends-before-start']);
  });
});

describe('zones are found by', () => {
  const zoneOf = (tzid: string, calendarLines: string[] = []) => {
    const { schedule } = readEvent([`DTSTART;TZID=${tzid}:20270311T190000`], calendarLines);
    return schedule?.kind === 'timed' ? schedule.zone : null;
  };
  const timezone = (tzid: string, ...lines: string[]) => ['BEGIN:VTIMEZONE', `TZID:${tzid}`, ...lines, 'END:VTIMEZONE'];
  const standard = (offset: string) => [
    ...['BEGIN:STANDARD', `TZOFFSETFROM:${offset}`, `TZOFFSETTO:${offset}`],
    ...['DTSTART:19700101T000000', 'END:STANDARD'],
  ];

  test.each([
    ['Europe/Moscow', 'Europe/Moscow'],
    ['"Europe/Moscow"', 'Europe/Moscow'],
    ['/freeassociation.sourceforge.net/Tzfile/Europe/Moscow', 'Europe/Moscow'],
    ['/softwarestudio.org/Olson_20011030_5/America/Argentina/Salta', 'America/Argentina/Salta'],
    ['Russian Standard Time', 'Europe/Moscow'],
    ['eastern standard time', 'America/New_York'],
    ['"(UTC+05:00) Ashgabat, Tashkent"', 'Etc/GMT-5'],
  ])('the name %s', (tzid, zone) => {
    expect(zoneOf(tzid)).toBe(zone);
  });

  test('X-LIC-LOCATION', () => {
    expect(zoneOf('Ours', timezone('Ours', 'X-LIC-LOCATION:Asia/Almaty', ...standard('+0500')))).toBe('Asia/Almaty');
  });

  test('the same clocks, the plan’s own zone before others', () => {
    expect(zoneOf('Ours', timezone('Ours', ...standard('+0300')))).toBe('Europe/Moscow');
    expect(zoneOf('Ours', timezone('Ours', ...standard('+0545')))).toMatch(/^Asia\/Kat/);
  });

  test('nothing, and then they are told and the plan’s zone is taken', () => {
    const file = readFile(eventFile(['DTSTART;TZID=Moon:20270311T190000']));
    expect(file.items[0]!.schedule).toMatchObject({ zone: 'Europe/Moscow', start: '2027-03-11T19:00' });
    expect(file.problems).toMatchObject([{ what: 'unknown-zone', line: 5 }]);
  });

  test('no rule that floods', () => {
    const flood = ['BEGIN:STANDARD', 'TZOFFSETFROM:+0300', 'TZOFFSETTO:+0300', 'DTSTART:19700101T000000'];
    const lines = timezone('Flood', ...flood, 'RRULE:FREQ=SECONDLY', 'END:STANDARD');
    expect(zoneOf('Flood', lines)).toBe('Europe/Moscow');
  });
});

describe('a series', () => {
  const seriesOf = (...lines: string[]) => readEvent(['DTSTART;TZID=Europe/Berlin:20270304T190000', ...lines]);

  test('keeps its rule by the letter', () => {
    expect(seriesOf('RRULE:FREQ=WEEKLY;WKST=SU;BYDAY=TH,+1FR;INTERVAL=2').rule).toBe(
      'FREQ=WEEKLY;WKST=SU;BYDAY=TH,+1FR;INTERVAL=2',
    );
    expect(seriesOf('RRULE:freq=weekly;count=3;').rule).toBe('FREQ=WEEKLY;COUNT=3');
  });

  test('has its exceptions on its own wall, in whatever zone they are written', () => {
    const { excluded } = seriesOf(
      'RRULE:FREQ=WEEKLY',
      'EXDATE;TZID=Europe/Berlin:20270311T190000,20270318T190000',
      'EXDATE:20270401T170000Z',
      'EXDATE;VALUE=DATE:20270408',
    );
    expect(excluded).toEqual(['2027-03-11T19:00', '2027-03-18T19:00', '2027-04-01T19:00', '2027-04-08T19:00']);
  });

  test('may be of added dates alone', () => {
    const series = seriesOf('RDATE;TZID=Europe/Berlin:20270306T120000', 'RDATE;VALUE=PERIOD:20270307T110000Z/PT1H');
    expect(series).toMatchObject({ rule: 'FREQ=DAILY;COUNT=1', added: ['2027-03-06T12:00', '2027-03-07T12:00'] });
  });

  test('whose change came before it in the file has it all the same', () => {
    const change = [
      'BEGIN:VEVENT',
      'UID:s',
      'RECURRENCE-ID:20270311T180000Z',
      'DTSTART:20270312T180000Z',
      'END:VEVENT',
    ];
    const series = [
      'BEGIN:VEVENT',
      'UID:s',
      'DTSTART;TZID=Europe/Berlin:20270304T190000',
      'RRULE:FREQ=WEEKLY',
      'END:VEVENT',
    ];
    const { items, problems } = readFile(['BEGIN:VCALENDAR', ...change, ...series, 'END:VCALENDAR'].join('\n'));
    expect(problems).toEqual([]);
    expect(items[1]).toMatchObject({ seriesId: items[0]!.id, originalStart: '2027-03-11T19:00' });
  });

  test('changed from one date on is told', () => {
    expect(problemsOf('RECURRENCE-ID;RANGE=THISANDFUTURE:20270311T180000Z', 'DTSTART:20270312T180000Z')).toEqual([
      'series-missing',
      'this-and-following',
    ]);
  });
});

describe('reminders', () => {
  const alarm = (trigger: string, action = 'DISPLAY') => ['BEGIN:VALARM', `ACTION:${action}`, trigger, 'END:VALARM'];
  const remindersOf = (...lines: string[]) =>
    readEvent(['DTSTART:20270311T160000Z', 'DURATION:PT2H', ...lines]).reminders;

  test.each([
    ['TRIGGER:-PT15M', [15]],
    ['TRIGGER:-P1DT1H', [1500]],
    ['TRIGGER:PT0S', [0]],
    ['TRIGGER;RELATED=END:-PT3H', [60]],
    ['TRIGGER;VALUE=DATE-TIME:20270311T153000Z', [30]],
  ])('%s', (trigger, minutes) => {
    expect(remindersOf(...alarm(trigger))).toEqual(minutes);
  });

  test('that other programs write for "none" are none', () => {
    expect(remindersOf(...alarm('TRIGGER;VALUE=DATE-TIME:19760401T005545Z', 'NONE'))).toEqual([]);
  });

  test('after the start, or of nothing, are told', () => {
    const lines = [...alarm('TRIGGER:PT15M'), ...alarm('TRIGGER:soon'), 'BEGIN:VALARM', 'END:VALARM'];
    expect(problemsOf('DTSTART:20270311T160000Z', ...lines)).toEqual(Array(3).fill('unreadable-alarm'));
  });
});

describe('where one meets', () => {
  const start = 'DTSTART;VALUE=DATE:20270311';

  test('is a place', () => {
    expect(readEvent([start, 'LOCATION:Клуб\\, 2 этаж'])).toMatchObject({
      mode: 'offline',
      place: { name: 'Клуб, 2 этаж', address: '' },
    });
  });

  test('is a link when LOCATION is one, or when there is a CONFERENCE', () => {
    const meet = 'https://meet.example/a';
    expect(readEvent([start, `LOCATION:${meet}`])).toMatchObject({ mode: 'online', joinLink: meet });
    expect(readEvent([start, `CONFERENCE;VALUE=URI;LABEL=Meet:${meet}`])).toMatchObject({
      ...{ mode: 'online', joinLink: meet, platform: 'Meet' },
    });
    expect(readEvent([start, 'LOCATION:Hall', `CONFERENCE;VALUE=URI:${meet}`])).toMatchObject({ mode: 'hybrid' });
  });

  test('is not URL, which is a link among others', () => {
    expect(readEvent([start, 'URL:https://example.com/event'])).toMatchObject({
      ...{ mode: 'offline', joinLink: '', links: [{ title: '', url: 'https://example.com/event' }] },
    });
  });
});

test('every stage is told by STATUS when it comes from another program', () => {
  const stageOf = (...lines: string[]) => readEvent(['DTSTART;VALUE=DATE:20270311', ...lines]).stage;
  expect(stageOf()).toBe('planned');
  expect(stageOf('STATUS:tentative')).toBe('planned');
  expect(stageOf('STATUS:CONFIRMED')).toBe('confirmed');
  expect(stageOf('STATUS:CANCELLED')).toBe('cancelled');
  expect(stageOf('STATUS:CONFIRMED', 'X-KALENDS-STAGE:DONE')).toBe('done');
  expect(stageOf('STATUS:CANCELLED', 'X-KALENDS-STAGE:DONE')).toBe('cancelled');
});

test('categories may hold commas and backslashes, and repeat', () => {
  const { tags } = readEvent(['DTSTART;VALUE=DATE:20270311', 'CATEGORIES:a\\, b,c\\\\,d', 'CATEGORIES: c\\\\ ,e,']);
  expect(tags).toEqual(['a, b', 'c\\', 'd', 'e']);
});

test('what we do not know is kept and goes back as it came', () => {
  const lines = [
    'X-TRIANGLE;X-SIDES="a,b;c":1;2,3\\n4',
    'X-TYPED;VALUE=TEXT:one\\, two',
    'ATTACH;FMTTYPE=application/pdf:https://example.com/plan.pdf',
    'RELATED-TO;RELTYPE=PARENT:other@example',
    'TRANSP:TRANSPARENT',
    'CONSTRUCTOR:1',
  ];
  const event = readEvent(['DTSTART:20270311T160000Z', ...lines]);
  expect(event.foreign).toHaveLength(lines.length);
  const text = written([event]).replaceAll('\r\n ', '');
  for (const line of lines) expect(text).toContain(`\r\n${line}\r\n`);
});

test('the same file without UIDs is recognised when it is read again', () => {
  const text = eventFile(['DTSTART;VALUE=DATE:20270311', 'SUMMARY:Same']).replace('UID:one@example\r\n', '');
  const other = text.replace('Same', 'Other');
  const uidOf = (file: string) => readFile(file).items[0]!.uid;
  expect(uidOf(text)).toBe(uidOf(text));
  expect(uidOf(text)).not.toBe(uidOf(other));
});

test('a file of nothing but faults is told in part, and the rest counted', () => {
  const file = readFile(eventFile(['DTSTART;VALUE=DATE:20270311', ...Array<string>(3000).fill('fault')]));
  expect(file.problems).toHaveLength(2000);
  expect(file.untoldProblems).toBe(1000);
});

test('components nested without end do not end the reader', () => {
  const nested = [...Array<string>(50_000).fill('BEGIN:X'), ...Array<string>(50_000).fill('END:X')];
  expect(readFile(eventFile(['DTSTART;VALUE=DATE:20270311', ...nested])).items).toHaveLength(1);
});
