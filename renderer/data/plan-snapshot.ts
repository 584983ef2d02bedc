import { ownSpan, scheduleAt, type Occurrence } from '#shared/plan/occurrence';
import type { RecordOf, TableName } from '#shared/records/tables';
import type { DayWindow } from '#shared/recurrence/day-window';
import { itemsTouching, place } from './item-timeline';
import type { PlanSnapshot } from './plan-handle';
import { liesOnce, type PlanRecords } from './plan-records';
import { relationsOf } from './relation-index';
import { inOrder } from './register-order';
import type { HistoryLabels } from './written';
import type { ZonedOccurrences } from './zoned-occurrences';

/** From Kiritimati to Pago Pago it is 25 hours: what lies in a window there may lie two days beside it on its own wall. */
const PADDING_DAYS = 2;

/** The plan as the screen reads it. `inZone` gives the occurrences of a zone, remembered beyond this snapshot. */
export function planSnapshot(
  plan: PlanRecords,
  labels: HistoryLabels,
  inZone: (zone: string) => ZonedOccurrences,
): PlanSnapshot {
  return {
    ...labels,
    get: (table, id) => plan.tables[table].get(id),
    all: <Table extends TableName>(table: Table) => inOrder(plan.tables[table]) as readonly RecordOf<Table>[],
    occurrencesIn: (window, zone) => occurrencesIn(plan, window, inZone(zone)),
    relationsOf: (itemId) => relationsOf(plan.tables.relations, itemId),
    occurrence: (key, zone) => occurrenceByKey(plan, key, inZone(zone)),
  };
}

function occurrencesIn(plan: PlanRecords, window: DayWindow, zoned: ZonedOccurrences): readonly Occurrence[] {
  const padded = { first: window.first - PADDING_DAYS, last: window.last + PADDING_DAYS };
  const once = itemsTouching(plan.timeline, padded).map((placed) => zoned.once(placed));
  const dates = plan.series
    .values()
    .flatMap((series) => zoned.dates(series, padded))
    .filter(({ key }) => !plan.overrides.has(key));
  return [...once, ...dates]
    .filter(({ span }) => span.firstDay <= window.last && span.lastDay >= window.first)
    .sort(byStart);
}

function occurrenceByKey(plan: PlanRecords, key: string, zoned: ZonedOccurrences): Occurrence | undefined {
  const item = plan.overrides.get(key) ?? plan.tables.items.get(key);
  if (!item) return dateByKey(plan, key, zoned);
  const occurrence = liesOnce(item) ? zoned.once(place(item)) : undefined;
  return occurrence?.key === key ? occurrence : undefined;
}

function dateByKey(plan: PlanRecords, key: string, zoned: ZonedOccurrences): Occurrence | undefined {
  const at = key.lastIndexOf('@');
  const series = plan.series.get(key.slice(0, at));
  const schedule = series && scheduleAt(series.schedule, key.slice(at + 1));
  if (!schedule) return undefined;
  const { firstDay } = ownSpan(schedule);
  return zoned.dates(series, { first: firstDay, last: firstDay }).find((date) => date.key === key);
}

function byStart(a: Occurrence, b: Occurrence): number {
  return (
    a.span.firstDay - b.span.firstDay ||
    (a.span.startMinute ?? -1) - (b.span.startMinute ?? -1) ||
    (a.key < b.key ? -1 : 1)
  );
}
