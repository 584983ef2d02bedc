import { ownSpan, type CivilSpan } from '#shared/plan/occurrence';
import type { Item } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import type { DayNumber } from '#shared/time/plain-date';
import type { DayWindow } from '#shared/recurrence/day-window';

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

/** Where an item lies on its own wall. */
export function place(item: DatedItem): PlacedItem {
  return { item, span: ownSpan(item.schedule) };
}

/** Items by the page on which their first day stands. */
type Pages = ReadonlyMap<number, readonly PlacedItem[]>;

const DAYS_ON_PAGE = 32;

/**
 * Items by length class (class n holds those of up to 2ⁿ days), each class on pages of some days. A window looks back no
 * further than the class is long, so that one item of a year does not make every query read a year; and a change
 * copies a page, not the plan.
 */
export type Timeline = readonly Pages[];

/** The items that touch the days of `window` on their own wall, in no order. */
export function itemsTouching(timeline: Timeline, window: DayWindow): PlacedItem[] {
  const found: PlacedItem[] = [];
  for (const [lengthClass, pages] of timeline.entries()) {
    const lookBack = 2 ** lengthClass - 1;
    for (let page = pageOf(window.first - lookBack); page <= pageOf(window.last); page++) {
      for (const placed of pages.get(page) ?? []) {
        if (placed.span.firstDay <= window.last && placed.span.lastDay >= window.first) found.push(placed);
      }
    }
  }
  return found;
}

/** A timeline with the items of `before` taken out and those of `after` put in. Only the pages that they are on are copied. */
export function replaceItems(timeline: Timeline, before: readonly DatedItem[], after: readonly DatedItem[]): Timeline {
  const outgoing = timelineOf(before);
  const incoming = timelineOf(after);
  return Array.from({ length: Math.max(timeline.length, incoming.length) }, (_, lengthClass) => {
    const pages = new Map(timeline[lengthClass]);
    for (const [page, leaving] of outgoing[lengthClass] ?? []) {
      const ids = new Set(leaving.map(({ item }) => item.id));
      pages.set(page, pages.get(page)?.filter(({ item }) => !ids.has(item.id)) ?? []);
    }
    for (const [page, coming] of incoming[lengthClass] ?? []) {
      pages.set(page, [...(pages.get(page) ?? []), ...coming]);
    }
    return pages;
  });
}

function timelineOf(items: readonly DatedItem[]): Timeline {
  const classes: Map<number, PlacedItem[]>[] = [];
  for (const placed of items.map(place)) {
    const { firstDay, lastDay } = placed.span;
    const lengthClass = Math.ceil(Math.log2(lastDay - firstDay + 1));
    while (classes.length <= lengthClass) classes.push(new Map());
    const pages = classes[lengthClass]!;
    const page = pages.get(pageOf(firstDay));
    if (page) page.push(placed);
    else pages.set(pageOf(firstDay), [placed]);
  }
  return classes;
}

function pageOf(day: DayNumber): number {
  return Math.floor(day / DAYS_ON_PAGE);
}
