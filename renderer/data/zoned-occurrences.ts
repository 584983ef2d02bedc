import { occurrenceKey, scheduleAt, spanIn, startOf, type Occurrence } from '#shared/plan/occurrence';
import type { DayWindow } from '#shared/recurrence/day-window';
import type { originalStarts } from '#shared/recurrence/expand';
import type { DatedItem, PlacedItem } from './item-timeline';
import { overrideKey, type SeriesItem } from './plan-records';

/** Tells the dates of a series. Loaded only when a plan has one. */
export type Expander = typeof originalStarts;

/** How many windows are remembered of each series: those that a view steps back and forth between. */
const WINDOWS_KEPT = 8;

/** Items as the occurrences that views show in one zone, remembered for as long as the item stays as it is. */
export class ZonedOccurrences {
  readonly #zone: string;
  readonly #expand: Expander;
  readonly #once = new WeakMap<DatedItem, Occurrence>();
  readonly #dates = new WeakMap<SeriesItem, Map<string, readonly Occurrence[]>>();

  constructor(zone: string, expand: Expander) {
    this.#zone = zone;
    this.#expand = expand;
  }

  /** The occurrence of an item that lies once: a single one, or an override. */
  once({ item, span }: PlacedItem): Occurrence {
    let occurrence = this.#once.get(item);
    if (!occurrence) {
      const { schedule } = item;
      const sameWall = schedule.kind === 'all-day' || schedule.zone === this.#zone;
      occurrence = {
        key: overrideKey(item) ?? item.id,
        item,
        originalStart: overrideKey(item) === null ? null : item.originalStart,
        schedule,
        span: sameWall ? span : spanIn(this.#zone, schedule),
      };
      this.#once.set(item, occurrence);
    }
    return occurrence;
  }

  /** The dates of a series that touch `window` on its own wall. Of a rule that cannot be expanded that is the first date only. */
  dates(series: SeriesItem, window: DayWindow): readonly Occurrence[] {
    const windows = this.#dates.get(series) ?? new Map<string, readonly Occurrence[]>();
    this.#dates.set(series, windows);
    const key = `${window.first} ${window.last}`;
    let dates = windows.get(key);
    if (!dates) {
      dates = this.#expandDates(series, window);
      const [oldest] = windows.keys();
      if (oldest !== undefined && windows.size >= WINDOWS_KEPT) windows.delete(oldest);
      windows.set(key, dates);
    }
    return dates;
  }

  #expandDates(series: SeriesItem, window: DayWindow): Occurrence[] {
    const starts = this.#expand(series, window);
    return (starts.ok ? starts.value : [startOf(series.schedule)]).flatMap((originalStart) => {
      const schedule = scheduleAt(series.schedule, originalStart);
      if (!schedule) return [];
      const key = occurrenceKey(series.id, originalStart);
      return [{ key, item: series, originalStart, schedule, span: spanIn(this.#zone, schedule) }];
    });
  }
}
