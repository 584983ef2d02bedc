import { timeFormOf, type TimeForm } from '#shared/exchange/ical/ical-time';
import { scheduleAt } from '#shared/plan/occurrence';
import type { Item } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import { isSeries } from '#shared/recurrence/is-series';

/** One VEVENT to be written. */
export interface ExportedEvent {
  /** Whose fields it tells. */
  readonly item: Item;
  readonly uid: string;
  readonly schedule: Schedule;
  readonly rule: string | null;
  readonly excluded: readonly string[];
  /** Of a changed date: which one, in the form of its series (RFC 5545, 3.8.4.4). */
  readonly recurrenceId: { readonly start: string; readonly form: TimeForm } | null;
  /** Of a date added to a series: RDATE is not understood everywhere, so it leaves as an event of its own. */
  readonly addedTo: { readonly uid: string; readonly start: string } | null;
}

/**
 * The events that `items` become, in the order of their dates, so that the same items give the same file wherever they
 * lie; and how many items have no date and so become none.
 */
export function exportedEvents(items: readonly Item[]): {
  readonly events: readonly ExportedEvent[];
  readonly undated: number;
} {
  const seriesById = new Map(items.flatMap((item) => (isSeries(item) ? [[item.id, item] as const] : [])));
  const overrides = overridesBySeries(items);
  const events = inOrder(items, seriesById).flatMap((item): ExportedEvent[] => {
    const { schedule } = item;
    if (schedule === null) return [];
    if (isSeries(item)) return seriesEvents(item, overrides.get(item.id) ?? []);
    const single = { item, uid: item.uid, schedule, rule: null, excluded: [], recurrenceId: null, addedTo: null };
    if (item.originalStart === null) return [single];
    return [changedDate(single, item.originalStart, seriesById.get(item.seriesId ?? ''))];
  });
  return { events, undated: items.filter((item) => item.schedule === null).length };
}

/** By start, then UID; a changed date behind its series. */
function inOrder(items: readonly Item[], seriesById: ReadonlyMap<string, Item>): readonly Item[] {
  const keyOf = (item: Item) => {
    const { schedule } = seriesById.get(item.seriesId ?? '') ?? item;
    const start = schedule === null ? '' : schedule.kind === 'all-day' ? schedule.first : schedule.start;
    return `${start}\n${item.uid}\n${item.originalStart ?? ''}`;
  };
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ item }) => item);
}

function overridesBySeries(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const overrides = new Map<string, Item[]>();
  for (const item of items) {
    if (item.seriesId === null) continue;
    const same = overrides.get(item.seriesId);
    if (same) same.push(item);
    else overrides.set(item.seriesId, [item]);
  }
  return overrides;
}

type Series = Item & { readonly rule: string; readonly schedule: Schedule };

function seriesEvents(series: Series, overrides: readonly Item[]): ExportedEvent[] {
  const changed = new Set(overrides.map((override) => override.originalStart));
  const withoutDate = overrides.flatMap((override) =>
    override.schedule === null ? (override.originalStart ?? []) : [],
  );
  const excluded = [...new Set([...series.excluded, ...withoutDate])].sort();
  const base = { item: series, uid: series.uid, rule: null, excluded: [], recurrenceId: null, addedTo: null };
  const added = series.added.flatMap((start): ExportedEvent[] => {
    const schedule = changed.has(start) || excluded.includes(start) ? null : scheduleAt(series.schedule, start);
    return schedule ? [addedDate({ ...base, schedule }, series, start)] : [];
  });
  return [{ ...base, schedule: series.schedule, rule: series.rule, excluded }, ...added];
}

function changedDate(event: ExportedEvent, start: string, series: Series | undefined): ExportedEvent {
  if (series?.added.includes(start)) return addedDate(event, series, start);
  return { ...event, recurrenceId: { start, form: formOf(start, series?.schedule ?? event.schedule) } };
}

/** A changed date without its series is written in its own zone: RECURRENCE-ID must have one. */
function formOf(start: string, schedule: Schedule): TimeForm {
  if (!start.includes('T')) return { kind: 'date' };
  return schedule.kind === 'timed' ? timeFormOf(schedule) : { kind: 'utc' };
}

function addedDate(event: ExportedEvent, series: Series, start: string): ExportedEvent {
  const basic = start.replace(/[-:]/g, '');
  return { ...event, uid: `${basic}-${series.uid}`, addedTo: { uid: series.uid, start: basic } };
}
