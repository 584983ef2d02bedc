import { addDays, plainDate } from '#shared/time/plain-date';
import { fromWallMinutes, plainDateTime, wallMinutes } from '#shared/time/plain-date-time';
import type { FixtureEvent, FixtureTime } from './fixture-event';
import { monthlyEvents } from './monthly-events';
import { seriesEvents } from './series-events';

/** The sixteen months from September 2026 to December 2027 and the series beside them: 300 events. */
export const COMMUNITY_EVENTS: readonly FixtureEvent[] = [
  ...seriesEvents(),
  ...Array.from({ length: 16 }, (_, index) => ({ index, month: monthAfter(index) })).flatMap(monthlyEvents),
];

/** The file, as several programs might have written it together: long lines are cut by octets, through letters too. */
export function communityFile(): Uint8Array {
  const lines = [...HEAD, ...COMMUNITY_EVENTS.flatMap(eventLines), 'END:VCALENDAR'];
  return new Uint8Array(lines.flatMap((line) => [...foldedOctets(line)]));
}

const HEAD = [
  'BEGIN:VCALENDAR',
  'PRODID:-//Community//Written for tests//RU',
  'VERSION:2.0',
  'CALSCALE:GREGORIAN',
  'METHOD:PUBLISH',
  'X-WR-CALNAME:Клуб «Меридиан» и Northwind Makers\\, 2027',
  'X-WR-TIMEZONE:Europe/Moscow',
  ...timezone('Europe/Moscow', ['BEGIN:STANDARD', ...offsets('+0300', '+0300', '19700101T000000'), 'END:STANDARD']),
  ...timezone('Russian Standard Time', [
    'BEGIN:STANDARD',
    ...offsets('+0300', '+0300', '16010101T000000'),
    'END:STANDARD',
  ]),
  ...timezone('America/New_York', easternRules()),
  ...timezone('Eastern (brand office)', easternRules()),
  ...timezone('Asia/Kathmandu', ['BEGIN:STANDARD', ...offsets('+0545', '+0545', '19860101T000000'), 'END:STANDARD']),
];

function timezone(tzid: string, observances: readonly string[]): string[] {
  return ['BEGIN:VTIMEZONE', `TZID:${tzid}`, ...observances, 'END:VTIMEZONE'];
}

function easternRules(): string[] {
  return [
    ...['BEGIN:DAYLIGHT', ...offsets('-0500', '-0400', '20070311T020000')],
    ...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'END:DAYLIGHT'],
    ...['BEGIN:STANDARD', ...offsets('-0400', '-0500', '20071104T020000')],
    ...['RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU', 'END:STANDARD'],
  ];
}

function offsets(from: string, to: string, start: string): string[] {
  return [`TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, `DTSTART:${start}`];
}

function eventLines(event: FixtureEvent, index: number): string[] {
  const { uid, title, when, notes, tags, status, location, reminders, series, originalStart, foreignLines } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20260815T090000Z',
    'CREATED:20260701T083000Z',
    'LAST-MODIFIED:20260814T171523Z',
    `SEQUENCE:${index % 3}`,
    ...timeLines(when, index),
    ...(series === null ? [] : [`RRULE:${series.rule}`]),
    ...(series?.excluded ?? []).map((start) => timeLine('EXDATE', start, when)),
    ...(originalStart === null ? [] : [timeLine('RECURRENCE-ID', originalStart, seriesTime(uid))]),
    `SUMMARY:${escaped(title)}`,
    ...(notes === '' ? [] : [`DESCRIPTION:${escaped(notes)}`]),
    ...(location === '' ? [] : [`LOCATION:${escaped(location)}`]),
    `STATUS:${status}`,
    ...(tags.length === 0 ? [] : [`CATEGORIES:${tags.map(escaped).join(',')}`]),
    `TRANSP:${when.kind === 'days' ? 'TRANSPARENT' : 'OPAQUE'}`,
    ...foreignLines,
    ...reminders.flatMap(alarmLines),
    'END:VEVENT',
  ];
}

/** Every fourth event tells its length as DURATION. */
function timeLines(when: FixtureTime, index: number): string[] {
  if (when.kind === 'days') {
    const end = addDays(plainDate(when.last), 1);
    return [timeLine('DTSTART', when.first, when), timeLine('DTEND', end, when)];
  }
  const end = fromWallMinutes(wallMinutes(plainDateTime(when.start)) + when.minutes);
  const length = index % 4 === 0 ? `DURATION:PT${when.minutes}M` : timeLine('DTEND', end, when);
  return [timeLine('DTSTART', when.start, when), length];
}

function timeLine(name: string, time: string, when: FixtureTime): string {
  const basic = time.replace(/[-:]/g, '');
  if (when.kind === 'days') return `${name};VALUE=DATE:${basic}`;
  return `${name}${when.clock.parameters}:${basic}00${when.clock.suffix}`;
}

/** RECURRENCE-ID stands in the clock of the series, whatever the changed date has. */
function seriesTime(uid: string): FixtureTime {
  return COMMUNITY_EVENTS.find((event) => event.uid === uid && event.series !== null)!.when;
}

function alarmLines(minutes: number): string[] {
  const trigger = minutes % 1440 === 0 ? `-P${minutes / 1440}D` : `-PT${minutes}M`;
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:Напоминание', `TRIGGER:${trigger}`, 'END:VALARM'];
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

function foldedOctets(line: string): Uint8Array {
  const octets = new TextEncoder().encode(line);
  const folded: number[] = [];
  for (let from = 0; from < octets.length; from += from === 0 ? 75 : 74) {
    if (from > 0) folded.push(0x20);
    folded.push(...octets.subarray(from, from + (from === 0 ? 75 : 74)), 0x0d, 0x0a);
  }
  return Uint8Array.from(folded);
}

function monthAfter(index: number): string {
  return new Date(Date.UTC(2026, 8 + index, 1)).toISOString().slice(0, 7);
}
