import { expect, test } from 'vitest';
import { strictProblems } from '../../../support/strict-ical';

const good = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20270101T000000Z', 'END:VEVENT', 'END:VCALENDAR'];
const withLines = (...lines: string[]) => [...good.slice(0, 4), ...lines, ...good.slice(4), ''].join('\r\n');

test('a right file has no problems', () => {
  expect(strictProblems(withLines('SUMMARY:a\\, b', 'DTSTART;VALUE=DATE:20270311', 'X-A;X-B="c;d":e,f;g'))).toEqual([]);
});

test.each([
  ['a line too long', `SUMMARY:${'я'.repeat(40)}`],
  ['a bare line feed', 'SUMMARY:a\nSEQUENCE:1'],
  ['a text that is not escaped', 'SUMMARY:a, b'],
  ['a category that is not escaped', 'CATEGORIES:a;b'],
  ['a line without a colon', 'SUMMARY'],
  ['a control character', 'SUMMARY:a\u0007'],
  ['a day that does not exist', 'DTSTART;VALUE=DATE:20270230'],
  ['an hour that does not exist', 'DTSTART:20270228T250000Z'],
  ['a date with a zone', 'DTSTART;VALUE=DATE;TZID=UTC:20270228'],
  ['a stamp that is not UTC', 'CREATED:20270228T100000'],
  ['a duration of nothing', 'DURATION:P1DT'],
  ['an alarm without a text', 'BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT1H\r\nEND:VALARM'],
  ['a property after an alarm', 'BEGIN:VALARM\r\nACTION:AUDIO\r\nEND:VALARM\r\nSEQUENCE:1'],
  ['an END too many', 'END:VTODO'],
  ['a component that is not closed', 'BEGIN:VALARM'],
])('%s is a problem', (_, lines) => {
  expect(strictProblems(withLines(lines))).not.toEqual([]);
});
