import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readIcal } from '#shared/exchange/ical/read-ical';
import { itemSchema, type Item } from '#shared/records/item';
import { COMMUNITY_EVENTS, communityFile } from '../../../support/community/calendar-file';
import type { FixtureEvent } from '../../../support/community/fixture-event';
import { occurrencesTold } from '../../../support/occurrences-told';
import { countingIds, readFile, written } from '../../../support/read-written';
import { sampleExport, sampleItems } from '../../../support/sample-export';
import { strictProblems } from '../../../support/strict-ical';

const STAGE = { TENTATIVE: 'planned', CONFIRMED: 'confirmed', CANCELLED: 'cancelled' };

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../../fixtures/ical/${name}`, import.meta.url)));
}

function problemOf(bytes: Uint8Array) {
  const options = { newId: countingIds(), now: 0, defaultZone: 'UTC', calendarId: 'calendar' };
  const result = readIcal(bytes, options);
  return result.ok ? null : result.problem;
}

function meant({ uid, title, when, notes, tags, status, reminders, series, originalStart }: FixtureEvent) {
  const schedule =
    when.kind === 'days'
      ? { kind: 'all-day', first: when.first, last: when.last }
      : { kind: 'timed', start: when.start, zone: when.clock.zone, minutes: when.minutes };
  return {
    ...{ uid, title, notes, tags, originalStart, schedule },
    stage: STAGE[status],
    reminders: reminders.toSorted((one, other) => one - other),
    rule: series?.rule ?? null,
    excluded: series?.excluded ?? [],
  };
}

function understood({ uid, title, notes, tags, originalStart, schedule, stage, reminders, rule, excluded }: Item) {
  return { uid, title, notes, tags, originalStart, schedule, stage, reminders, rule, excluded };
}

const byIdentity = (item: { uid: string; originalStart: string | null }) => `${item.uid} ${item.originalStart}`;
const sorted = <T extends { uid: string; originalStart: string | null }>(items: readonly T[]) =>
  items.toSorted((one, other) => (byIdentity(one) < byIdentity(other) ? -1 : 1));

describe('the calendar of a community, 300 events of several programs', () => {
  test('is on disk as it is described', () => {
    expect(Buffer.from(communityFile()).equals(fixture('community-2027.ics'))).toBe(true);
    expect(COMMUNITY_EVENTS).toHaveLength(300);
  });

  test('is read whole, and as it is meant', () => {
    const file = readFile(fixture('community-2027.ics'));
    expect(file.problems).toEqual([]);
    expect(file.name).toBe('Клуб «Меридиан» и Northwind Makers, 2027');
    expect(sorted(file.items.map(understood))).toEqual(sorted(COMMUNITY_EVENTS.map(meant)));
    for (const item of file.items) itemSchema.parse(item);
  });

  test('is written again by the letter of RFC 5545, and reads as it did', () => {
    const { items } = readFile(fixture('community-2027.ics'));
    const text = written(items);
    expect(strictProblems(text)).toEqual([]);
    const again = readFile(text);
    expect(again.problems).toEqual([]);
    expect(sorted(again.items.map(understood))).toEqual(sorted(items.map(understood)));
  });

  test('gives what other programs wrote back to them, but names no guests', () => {
    const text = written(readFile(fixture('community-2027.ics')).items).replaceAll('\r\n ', '');
    for (const line of ['X-MICROSOFT-CDO-BUSYSTATUS:BUSY', 'GEO:55.822;37.641', 'COLOR:tomato', 'CLASS:PRIVATE'])
      expect(text).toContain(`\r\n${line}\r\n`);
    expect(text).toContain('\r\nX-BRAND-TOOL;X-LIST="all, active":newsletter-7\r\n');
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER|mailto:/);
  });
});

test('the export that other programs are asked about is right by the letter', () => {
  expect(strictProblems(sampleExport())).toEqual([]);
});

test('a plan that was exported and read shows the same occurrences', () => {
  const told = (items: readonly Item[]) => occurrencesTold(items, '2026-09-01', '2027-12-31');
  expect(told(sampleItems()).length).toBeGreaterThan(700);
  expect(told(readFile(sampleExport()).items)).toEqual(told(sampleItems()));
});

test('of a broken file all is read that can be, and the rest is told with its line', () => {
  const file = readFile(fixture('broken.ics'));
  const expected: unknown = JSON.parse(new TextDecoder().decode(fixture('broken.expected.json')));
  expect({
    name: file.name,
    problems: file.problems.map(({ line, what, title }) => ({ line, what, title })),
    items: file.items.map(({ title, schedule, rule, excluded, originalStart, reminders }) => {
      return { title, schedule, rule, excluded, originalStart, reminders };
    }),
  }).toEqual(expected);
});

describe('a file is refused with its reason', () => {
  test('when it is empty, or blank', () => {
    expect(problemOf(fixture('empty.ics'))).toEqual({ kind: 'empty' });
    expect(problemOf(new TextEncoder().encode('\r\n \r\n'))).toEqual({ kind: 'empty' });
  });

  test('when it is a picture or a letter', () => {
    expect(problemOf(fixture('binary.ics'))).toEqual({ kind: 'not-a-calendar' });
    expect(problemOf(new TextEncoder().encode('Dear all,\nsee you on Thursday.'))).toEqual({ kind: 'not-a-calendar' });
  });

  test('when it has not one event', () => {
    expect(problemOf(fixture('no-events.ics'))).toMatchObject({
      kind: 'no-events',
      problems: [{ line: 4, what: 'not-an-event', title: 'Only a diary' }],
    });
  });

  test('when it has 30 MB', () => {
    const size = 30 * 1024 * 1024;
    expect(problemOf(new Uint8Array(size))).toEqual({ kind: 'too-large', size, limit: 20 * 1024 * 1024 });
  });
});
