import { describe, expect, test } from 'vitest';
import { clashesAmong, hourSpan, isAmongHours, touchesDays } from '#shared/plan/hour-spans';
import { spanIn, type Occurrence } from '#shared/plan/occurrence';
import type { Item } from '#shared/records/item';
import type { TimedSchedule } from '#shared/records/schedule';
import { fromWallMinutes, plainDateTime } from '#shared/time/plain-date-time';
import { dayOf, occurrence, wholeDays } from '../../support/arbitrary-occurrences';

function hours(start: string, minutes: number, zone = 'UTC'): TimedSchedule {
  return { kind: 'timed', start: plainDateTime(start), zone, minutes };
}

function drawn(schedule: TimedSchedule, viewZone = schedule.zone) {
  const { start, end } = hourSpan({ schedule, span: spanIn(viewZone, schedule) });
  return [fromWallMinutes(start), fromWallMinutes(end)];
}

describe('among the hours', () => {
  test('lies what has a time and is shorter than a day', () => {
    expect(isAmongHours({ schedule: hours('2027-03-11T22:00', 1439) })).toBe(true);
    expect(isAmongHours({ schedule: hours('2027-03-11T22:00', 1440) })).toBe(false);
    expect(isAmongHours({ schedule: wholeDays('2027-03-11') })).toBe(false);
  });

  test('an end at midnight ends that day, and a party over midnight lies in both days', () => {
    const untilMidnight = occurrence('until', hours('2027-03-11T22:00', 120));
    const party = occurrence('party', hours('2027-03-11T22:00', 240));
    const eve = { first: dayOf('2027-03-11'), last: dayOf('2027-03-11') };
    const next = { first: dayOf('2027-03-12'), last: dayOf('2027-03-12') };
    expect([touchesDays(eve, untilMidnight), touchesDays(next, untilMidnight)]).toEqual([true, false]);
    expect([touchesDays(eve, party), touchesDays(next, party)]).toEqual([true, true]);
  });

  test('a moment at midnight belongs to the day that begins', () => {
    const post = occurrence('post', hours('2027-03-12T00:00', 0), { kind: 'post' });
    const days = (date: string) => ({ first: dayOf(date), last: dayOf(date) });
    expect([touchesDays(days('2027-03-11'), post), touchesDays(days('2027-03-12'), post)]).toEqual([false, true]);
  });

  test('an item lies where the clocks show it: of an hour that is skipped where it is meant, of one that comes twice in it', () => {
    expect(drawn(hours('2027-03-28T02:30', 60, 'Europe/Berlin'))).toEqual(['2027-03-28T03:30', '2027-03-28T04:30']);
    expect(drawn(hours('2027-10-31T02:15', 30, 'Europe/Berlin'))).toEqual(['2027-10-31T02:15', '2027-10-31T02:45']);
    // 02:45 and half an hour on the clocks show 02:15: it is drawn with its length
    expect(drawn(hours('2027-10-31T02:45', 30, 'Europe/Berlin'))).toEqual(['2027-10-31T02:45', '2027-10-31T03:15']);
  });

  test('another zone’s hours lie by the clocks of the view', () => {
    expect(drawn(hours('2027-03-11T19:00', 60, 'Europe/Moscow'), 'Asia/Kathmandu')).toEqual([
      '2027-03-11T21:45',
      '2027-03-11T22:45',
    ]);
  });
});

describe('gatherings clash', () => {
  const event = (key: string, start: string, minutes: number, fields: Partial<Item> = {}): Occurrence =>
    occurrence(key, hours(start, minutes), { stage: 'planned', mode: 'offline', ...fields } as Partial<Item>);
  const told = (...occurrences: Occurrence[]) =>
    [...clashesAmong(occurrences, 'UTC')].map(([key, { during }]) => [
      key,
      fromWallMinutes(during.start).slice(11),
      fromWallMinutes(during.end).slice(11),
    ]);
  const evening = event('evening', '2027-03-12T18:00', 120);

  test('while more than one is on; it is told at the one that begins first', () => {
    expect(told(event('chapter', '2027-03-12T19:00', 120), evening)).toEqual([['evening', '19:00', '20:00']]);
  });

  test('once for a chain of three', () => {
    const chain = [evening, event('b', '2027-03-12T19:00', 120), event('c', '2027-03-12T20:30', 60)];
    expect(told(...chain)).toEqual([['evening', '19:00', '21:00']]);
  });

  test('not when one begins as the other ends', () => {
    expect(told(evening, event('next', '2027-03-12T20:00', 60))).toEqual([]);
  });

  test('not with ideas, what was called off, or what nobody comes to', () => {
    expect(told(evening, event('idea', '2027-03-12T19:00', 60, { stage: 'idea' }))).toEqual([]);
    expect(told(evening, event('off', '2027-03-12T19:00', 60, { stage: 'cancelled' }))).toEqual([]);
    expect(told(evening, event('stream', '2027-03-12T19:00', 60, { mode: 'online' }))).toEqual([]);
    expect(told(evening, event('talks', '2027-03-12T19:00', 60, { kind: 'activity' }))).toEqual([]);
  });

  test('by the world’s time, not by what the clocks show', () => {
    // 02:15 comes twice: the second begins when the first has long ended.
    const twice = (key: string, start: string, minutes: number) =>
      occurrence(key, hours(start, minutes, 'Europe/Berlin'), { mode: 'offline', stage: 'planned' });
    const clashes = clashesAmong([twice('a', '2027-10-31T01:30', 30), twice('b', '2027-10-31T02:00', 60)], 'UTC');
    expect(clashes.size).toBe(0);
  });
});
