import { expect } from 'vitest';
import type { Identified } from '#shared/kernel/change-set';
import { scheduleAt } from '#shared/plan/occurrence';
import type { EditedSeries, SeriesItem, WholeSeries } from '#shared/plan/series/whole-series';
import { emptyItem, type Item } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import type { ChangeSet } from '#shared/records/tables';
import { originalStarts } from '#shared/recurrence/expand';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';

const ZONE = 'Europe/Berlin';

export function timed(start: string, minutes = 60, zone = ZONE): Schedule {
  return { kind: 'timed', start: plainDateTime(start), zone, minutes };
}

export function allDay(first: string, last = first): Schedule {
  return { kind: 'all-day', first: plainDate(first), last: plainDate(last) };
}

/** A series of an event that begins with `schedule`. */
export function series(schedule: Schedule, rule: string, fields: Partial<Item> = {}): SeriesItem {
  const item = emptyItem({
    id: 'series',
    uid: 'series@kalends',
    now: 0,
    kind: 'event',
    title: 'Breakfast',
    schedule,
    calendarId: 'club',
  });
  return { ...item, rule, ...fields } as SeriesItem;
}

/** The series alone, or with overrides. */
export function whole(item: SeriesItem, overrides: readonly Item[] = []): WholeSeries {
  return { series: item, overrides, relations: [] };
}

/** A changed date of the series. */
export function override(of: SeriesItem, originalStart: string, fields: Partial<Item>): Item {
  return {
    ...of,
    id: `override-${originalStart}`,
    seriesId: of.id,
    originalStart,
    schedule: scheduleAt(of.schedule, originalStart),
    rule: null,
    excluded: [],
    added: [],
    ...fields,
  } as Item;
}

/** The original starts of a series from 2026 through 2031, as views find them. */
export function dates(item: SeriesItem, last = '2031-12-31'): readonly string[] {
  const found = originalStarts(item, {
    first: dayNumber(plainDate('2026-01-01')),
    last: dayNumber(plainDate(last)),
  });
  expect(found.ok).toBe(true);
  return found.ok ? found.value.filter((start) => start.slice(0, 10) <= last) : [];
}

/** What all parts of an edited series give together, each start once. */
export function allDates({ parts }: EditedSeries, last?: string): readonly string[] {
  return parts.flatMap((part) => dates(part.series, last)).sort();
}

/** The records after a change set, by identity. */
export function applied(records: readonly Identified[], changes: ChangeSet): readonly Identified[] {
  const after = new Map(records.map((record) => [record.id, record]));
  for (const change of changes) {
    if (change.kind === 'add') after.set(change.record.id, change.record);
    else if (change.kind === 'remove') after.delete(change.record.id);
    else after.set(change.id, { ...after.get(change.id)!, ...change.after });
  }
  return [...after.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}
