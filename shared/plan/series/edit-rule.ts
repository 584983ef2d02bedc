import type { Clock, IdSource } from '#shared/kernel/ids';
import { ok, type Result } from '#shared/kernel/result';
import type { ItemProblem } from '#shared/plan/item-problem';
import { scheduleAt } from '#shared/plan/occurrence';
import { repeating } from '#shared/plan/repeat';
import { cutSeries } from '#shared/plan/series/cut-series';
import { firstStartOf } from '#shared/plan/series/first-start';
import { loosened } from '#shared/plan/series/loosened';
import { keptStarts } from '#shared/plan/series/places-of-starts';
import { namedStarts, settleDates } from '#shared/plan/series/settle-dates';
import { withPlaces, type EditedSeries, type SeriesItem, type WholeSeries } from '#shared/plan/series/whole-series';
import type { SeriesScope } from '#shared/records/series-scope';
import type { Item } from '#shared/records/item';
import type { SimpleRule } from '#shared/recurrence/simple-rule';

/** A rule is never that of one date. */
export type RuleScope = Exclude<SeriesScope, 'this'>;

/**
 * Lets a series repeat otherwise, or (null) no more: from the date on that originally starts at `start`, or as a whole.
 * Dates that were changed or removed stay so where the new rule gives them; changed ones that it does not give become
 * single items.
 */
export function editRule(
  whole: WholeSeries,
  start: string,
  rule: SimpleRule | null,
  scope: RuleScope,
  newId: IdSource,
  now: Clock,
): Result<EditedSeries, ItemProblem> {
  if (scope === 'all') return withRule(whole, start, rule, firstStartOf(whole.series));
  const cut = cutSeries(whole, start, newId, now);
  if (!cut.ok) return cut;
  if (cut.value === null) return withRule(whole, start, rule, start);
  const { head } = cut.value;
  const tail = withRule(cut.value.tail, start, rule, start);
  return tail.ok ? ok({ ...tail.value, parts: [head, ...tail.value.parts] }) : tail;
}

/** What a rule from `start` on would be edited from: the series' own, with what is left of its COUNT. */
export function ruleFrom(
  whole: WholeSeries,
  start: string,
  scope: RuleScope,
): Result<Pick<SeriesItem, 'schedule' | 'rule'>, ItemProblem> {
  const cut =
    scope === 'all'
      ? ok(null)
      : cutSeries(
          whole,
          start,
          () => '',
          () => 0,
        );
  return cut.ok ? ok(cut.value?.tail.series ?? whole.series) : cut;
}

function withRule(
  whole: WholeSeries,
  start: string,
  rule: SimpleRule | null,
  firstStart: string,
): Result<EditedSeries, ItemProblem> {
  if (rule === null) return ok(withoutRule(whole, firstStart));
  const repeats = repeating(whole.series, rule);
  if (!repeats.ok) return repeats;
  const after: SeriesItem = { ...whole.series, ...repeats.value };
  return ok(settleDates(whole, after, keptStarts(after, namedStarts(whole, start)), start));
}

/** What an override may differ in from its series. */
const OWN_OF_SERIES: ReadonlySet<string> = new Set<keyof Item>([
  ...(['id', 'uid', 'sequence', 'created', 'modified', 'kind'] as const),
  ...(['rule', 'excluded', 'added', 'seriesId', 'originalStart'] as const),
]);

/** Leaves of a series the date that starts at `firstStart`, as it looks there, and the changed dates as single items. */
function withoutRule({ series, overrides, relations }: WholeSeries, firstStart: string): EditedSeries {
  const first = overrides.find(({ originalStart }) => originalStart === firstStart);
  const looks = first
    ? Object.fromEntries(Object.entries(first).filter(([field]) => !OWN_OF_SERIES.has(field)))
    : { schedule: scheduleAt(series.schedule, firstStart) };
  const others = overrides.filter((override) => override !== first);
  const heirs = new Map(others.map(({ id, originalStart }) => [originalStart, id]));
  const single = { ...series, ...looks, rule: null, excluded: [], added: [] } as Item;
  return {
    parts: [],
    loose: [single, ...others.map(loosened)],
    relations: withPlaces(relations, series.id, (start) => ({
      itemId: heirs.get(start) ?? series.id,
      originalStart: null,
    })),
    date: { itemId: series.id, originalStart: null },
  };
}
