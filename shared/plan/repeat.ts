import { patchOf } from '#shared/kernel/change-set';
import { fail, ok, type Result } from '#shared/kernel/result';
import type { ItemProblem } from '#shared/plan/item-problem';
import { scheduleAt } from '#shared/plan/occurrence';
import { relationsAfterSeries, type RelationsOf } from '#shared/plan/relations';
import { startDate, withStartDate } from '#shared/plan/schedule-edits';
import type { Item } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import { remove, type ChangeSet, type TableName } from '#shared/records/tables';
import { firstFitting } from '#shared/recurrence/first-fitting';
import { parseRule } from '#shared/recurrence/rule';
import { writeSimpleRule, type SimpleRule } from '#shared/recurrence/simple-rule';
import { dateOfDay, dayNumber } from '#shared/time/plain-date';

/** When a series with this rule begins that is to begin on `schedule` at the earliest; null for a rhythm that never comes. */
export function firstScheduleOf<S extends Schedule>(rule: SimpleRule, schedule: S): S | null {
  const first = firstFitting(rule.rhythm, dayNumber(startDate(schedule)));
  return first === null ? null : withStartDate(schedule, dateOfDay(first));
}

/**
 * Lets an item repeat, or a whole series repeat otherwise. It begins on the first day that the rhythm falls on; everything
 * else of it stays, also the dates that were changed or removed on their own.
 */
export function repeat(item: Item, rule: SimpleRule): Result<ChangeSet, ItemProblem> {
  if (item.kind === 'milestone' || item.schedule === null) return fail({ kind: 'cannot-repeat' });
  const schedule = firstScheduleOf(rule, item.schedule);
  if (schedule === null) return fail({ kind: 'never-happens' });
  if (rule.end.kind === 'on' && rule.end.date < startDate(schedule)) return fail({ kind: 'series-ends-before-start' });
  const text = writeSimpleRule(rule, schedule);
  const parsed = parseRule(text);
  if (!parsed.ok) return fail({ kind: 'rule-refused', problem: parsed.problem });
  return ok(patchOf('items', item, { rule: text, schedule }));
}

/** What an override may differ in from its series. */
const OWN_OF_SERIES: ReadonlySet<string> = new Set<keyof Item>([
  'id',
  'uid',
  'sequence',
  'created',
  'modified',
  'kind',
  'rule',
  'excluded',
  'added',
  'seriesId',
  'originalStart',
]);

/**
 * Leaves of a series the date that starts at `firstStart`, as it looks there; dates that were changed on their own stay as
 * items of their own. Relations follow.
 */
export function stopRepeating(
  series: Item,
  firstStart: string,
  items: readonly Item[],
  relationsOf: RelationsOf,
): ChangeSet {
  const overrides = items.filter(({ seriesId }) => seriesId === series.id);
  const first = overrides.find(({ originalStart }) => originalStart === firstStart);
  const looks = first
    ? Object.fromEntries(Object.entries(first).filter(([field]) => !OWN_OF_SERIES.has(field)))
    : { schedule: series.schedule && scheduleAt(series.schedule, firstStart) };
  const heirs = new Map(
    overrides.filter((each) => each !== first).map(({ id, originalStart }) => [originalStart ?? '', id]),
  );
  const changesOfOverride = (override: Item): ChangeSet =>
    override === first
      ? [remove('items', override)]
      : patchOf('items', override, { uid: `${override.id}@kalends`, seriesId: null, originalStart: null });
  return [
    ...patchOf<TableName>('items', series, { ...looks, rule: null, excluded: [], added: [] }),
    ...overrides.flatMap(changesOfOverride),
    ...relationsAfterSeries(series.id, heirs, relationsOf),
  ];
}
