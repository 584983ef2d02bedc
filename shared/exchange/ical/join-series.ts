import type { IcalProblemCode } from '#shared/exchange/ical/ical-problem';
import type { ReadEvent } from '#shared/exchange/ical/read-event';
import { originalStartOf } from '#shared/exchange/ical/read-time';
import { scheduleAt } from '#shared/plan/occurrence';
import type { Item } from '#shared/records/item';
import { isSeries } from '#shared/recurrence/is-series';

const BOOKKEEPING: ReadonlySet<string> = new Set<keyof Item>([
  ...(['id', 'sequence', 'created', 'modified'] as const),
  ...(['rule', 'excluded', 'added', 'seriesId', 'originalStart'] as const),
]);

/** An item with the fields that the file tells of it. */
export type JoinedItem = Pick<ReadEvent, 'item' | 'told'>;

type Tell = (what: IcalProblemCode, event: ReadEvent) => void;

/**
 * The events of a file as items that know each other: changed dates are tied to their series by UID and
 * RECURRENCE-ID, dates that our own export wrote as events of their own return into it, and of two events with one
 * identity the later revision stays.
 */
export function joinSeries(events: readonly ReadEvent[], tell: Tell): JoinedItem[] {
  const whole = events.filter((event) => event.recurrenceId === null && event.addedTo === null);
  const masters = latestByKey(whole, ({ item }) => item.uid, tell);
  const addedStarts = new Map<string, string[]>();
  const changes = events.flatMap((event) => {
    if (event.recurrenceId !== null) return [tied(event, masters.get(event.item.uid), tell)];
    return event.addedTo === null ? [] : rejoined(event, masters.get(event.addedTo.uid), addedStarts);
  });
  const latestChanges = latestByKey(changes, ({ item }) => `${item.uid}\n${item.originalStart}`, tell);
  const series = [...masters.values()].map(({ item, told }) => ({
    item: withAdded(item, addedStarts.get(item.uid) ?? []),
    told,
  }));
  return [...series, ...[...latestChanges.values()].map(({ item, told }) => ({ item, told }))];
}

/** A changed date as an override; one whose series is not in the file keeps its RECURRENCE-ID and stands alone. */
function tied(event: ReadEvent, master: ReadEvent | undefined, tell: Tell): ReadEvent {
  const { item, recurrenceId } = event;
  const hasSeries = master !== undefined && isSeries(master.item);
  if (!hasSeries) tell('series-missing', event);
  const schedule = hasSeries ? master.item.schedule : item.schedule;
  return {
    ...event,
    item: {
      ...item,
      seriesId: hasSeries ? master.item.id : null,
      originalStart: recurrenceId && schedule && originalStartOf(recurrenceId, schedule),
    },
  };
}

/**
 * Puts a date that left as an event of its own back among the added dates of its series. When it was changed it is an
 * override as well; when its series is not in the file it stays an event.
 */
function rejoined(event: ReadEvent, master: ReadEvent | undefined, addedStarts: Map<string, string[]>): ReadEvent[] {
  const { item, addedTo } = event;
  const series = master?.item;
  const schedule = series?.schedule && scheduleAt(series.schedule, addedTo?.start ?? '');
  if (!series || !addedTo || !schedule || !isSeries(series)) return [event];
  const starts = addedStarts.get(addedTo.uid);
  if (starts) starts.push(addedTo.start);
  else addedStarts.set(addedTo.uid, [addedTo.start]);
  const override: Item = { ...item, uid: series.uid, seriesId: series.id, originalStart: addedTo.start };
  return saysTheSame(override, { ...series, schedule }) ? [] : [{ ...event, item: override }];
}

function withAdded(series: Item, starts: readonly string[]): Item {
  return starts.length === 0 ? series : { ...series, added: [...new Set([...series.added, ...starts])].sort() };
}

function saysTheSame(one: Item, other: Item): boolean {
  return content(one) === content(other);
}

/** What a person would see changed, as one text. */
function content(item: Item): string {
  return JSON.stringify(
    Object.entries(item)
      .filter(([name]) => !BOOKKEEPING.has(name))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** Of several events with one identity the highest SEQUENCE stays, then the last modified, then the last in the file. */
function latestByKey(
  events: readonly ReadEvent[],
  keyOf: (event: ReadEvent) => string,
  tell: Tell,
): Map<string, ReadEvent> {
  const latest = new Map<string, ReadEvent>();
  for (const event of events) {
    const key = keyOf(event);
    const rival = latest.get(key);
    const wins = rival === undefined || isNoEarlier(event.item, rival.item);
    if (wins) latest.set(key, event);
    if (rival !== undefined) tell('duplicate', wins ? rival : event);
  }
  return latest;
}

function isNoEarlier(one: Item, other: Item): boolean {
  if (one.sequence !== other.sequence) return one.sequence > other.sequence;
  return one.modified >= other.modified;
}
