import { spanIn, type CivilSpan } from '#shared/plan/occurrence';
import type { Item } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import type { DayWindow } from './plan-handle';

/** An item that is not in the backlog. */
export type DatedItem = Item & { readonly schedule: Schedule };

/** Is the item not in the backlog? */
export function isDated(item: Item): item is DatedItem {
  return item.schedule !== null;
}

/** An item and where it lies on its own wall. */
export interface PlacedItem {
  readonly item: DatedItem;
  readonly span: CivilSpan;
}

/**
 * Items by their length class (class n holds those of up to 2ⁿ days), each class sorted by first day. A window then looks
 * back no further than the class is long, so that one item of a year does not make every query read a year.
 */
export type Timeline = readonly (readonly PlacedItem[])[];

/** Where an item lies on its own wall. */
export function place(item: DatedItem): PlacedItem {
  const { schedule } = item;
  return { item, span: spanIn(schedule.kind === 'timed' ? schedule.zone : 'UTC', schedule) };
}

/** The items that touch the days of `window` on their own wall, in no order. */
export function itemsTouching(timeline: Timeline, window: DayWindow): PlacedItem[] {
  return timeline.flatMap((placed, lengthClass) => {
    const from = firstFromDay(placed, window.first - 2 ** lengthClass + 1);
    const to = firstFromDay(placed, window.last + 1);
    return placed.slice(from, to).filter(({ span }) => span.lastDay >= window.first);
  });
}

/** A timeline with the items of `before` taken out and those of `after` put in. Only the classes that they are in are copied. */
export function replaceItems(timeline: Timeline, before: readonly DatedItem[], after: readonly DatedItem[]): Timeline {
  const outgoing = byLengthClass(before);
  const incoming = byLengthClass(after);
  return Array.from({ length: Math.max(timeline.length, incoming.length) }, (_, lengthClass) => {
    const placed = timeline[lengthClass] ?? [];
    const leaving = outgoing[lengthClass] ?? [];
    const coming = incoming[lengthClass] ?? [];
    if (leaving.length === 0 && coming.length === 0) return placed;
    return merge(placed, new Set(leaving.map(({ item }) => item.id)), coming.toSorted(byFirstDay));
  });
}

function merge(
  placed: readonly PlacedItem[],
  leaving: ReadonlySet<string>,
  coming: readonly PlacedItem[],
): PlacedItem[] {
  const merged: PlacedItem[] = [];
  let next = 0;
  for (const present of placed) {
    for (let entry = coming[next]; entry && byFirstDay(entry, present) < 0; entry = coming[++next]) merged.push(entry);
    if (!leaving.has(present.item.id)) merged.push(present);
  }
  return merged.concat(coming.slice(next));
}

function byLengthClass(items: readonly DatedItem[]): readonly (readonly PlacedItem[])[] {
  const classes: PlacedItem[][] = [];
  for (const item of items) {
    const placed = place(item);
    const lengthClass = Math.ceil(Math.log2(placed.span.lastDay - placed.span.firstDay + 1));
    (classes[lengthClass] ??= []).push(placed);
  }
  return classes;
}

function byFirstDay(a: PlacedItem, b: PlacedItem): number {
  return a.span.firstDay - b.span.firstDay;
}

function firstFromDay(placed: readonly PlacedItem[], day: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placed[middle]!.span.firstDay < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
