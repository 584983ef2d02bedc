import type { Clock, IdSource } from '#shared/kernel/ids';
import { fail, ok, type Result } from '#shared/kernel/result';
import type { ItemProblem } from '#shared/plan/item-problem';
import { scheduleAt, startOf } from '#shared/plan/occurrence';
import { dayOfStart, startsByRule } from '#shared/plan/series/starts-by-rule';
import {
  isEarlier,
  withPlaces,
  type SeriesItem,
  type SeriesPart,
  type WholeSeries,
} from '#shared/plan/series/whole-series';
import type { Item } from '#shared/records/item';
import { parseRule } from '#shared/recurrence/rule';
import { withEnd, type RuleEnd } from '#shared/recurrence/rule-end';
import { untilBefore } from '#shared/recurrence/until';

/** A series cut in two: what stays under its identity, and the later dates as a series with an identity of its own. */
export interface CutSeries {
  readonly head: SeriesPart;
  /** With the relations of both. */
  readonly tail: WholeSeries;
}

/** A rule of one date, for a tail that only has dates which were added by hand. */
const ONCE = 'FREQ=DAILY;COUNT=1';
/** The longest that a rule waits is from 29 February to the next over a century without one: eight years. */
const LONGEST_WAIT_DAYS = 9 * 366;

/**
 * Cuts a series before the date that originally starts at `start`. Head and tail together have the dates of the series;
 * COUNT is shared out between them. Null when no date lies before: then the tail would be the whole.
 */
export function cutSeries(
  whole: WholeSeries,
  start: string,
  newId: IdSource,
  now: Clock,
): Result<CutSeries | null, ItemProblem> {
  const { series, overrides } = whole;
  const isLater = (each: string) => !isEarlier(each, start);
  const earlierAdded = series.added.filter((each) => !isLater(each));
  const counted = countBefore(series, start);
  if (!counted.ok) return counted;
  const { before } = counted.value;
  if (before === 0 && earlierAdded.length === 0) return ok(null);

  const begun = tailBegun(series, start, before);
  if (!begun.ok) return begun;
  const id = newId();
  const uid = `${id}@kalends`;
  const tail: SeriesItem = {
    ...series,
    ...begun.value,
    id,
    uid,
    sequence: 0,
    created: now(),
    modified: now(),
    excluded: series.excluded.filter(isLater),
    added: series.added.filter(isLater).filter((each) => each !== startOf(begun.value.schedule)),
  };
  const head: SeriesItem = {
    ...series,
    rule: withEnd(series.rule, headEnd(series, start, before)),
    excluded: series.excluded.filter((each) => !isLater(each)),
    added: earlierAdded,
  };
  const isOfTail = ({ originalStart }: Item) => originalStart !== null && isLater(originalStart);
  const relations = withPlaces(whole.relations, series.id, (each) => ({
    itemId: isLater(each) ? id : series.id,
    originalStart: each,
  }));
  return ok({
    head: { series: head, overrides: overrides.filter((override) => !isOfTail(override)) },
    tail: {
      series: tail,
      overrides: overrides.filter(isOfTail).map((override) => ({ ...override, seriesId: id, uid })),
      relations,
    },
  });
}

/** How many dates the rule gives before `start`. More than can be counted are infinitely many, unless COUNT needs them. */
function countBefore({ schedule, rule }: SeriesItem, start: string): Result<{ readonly before: number }, ItemProblem> {
  const window = { first: dayOfStart(startOf(schedule)), last: dayOfStart(start) };
  const starts = startsByRule(schedule, rule, window);
  if (starts.ok) return ok({ before: starts.value.filter((each) => isEarlier(each, start)).length });
  return countOf(rule) === null ? ok({ before: Infinity }) : starts;
}

/** What the tail's rule begins with: the date itself, or the next one that the rule gives after a date that was added. */
function tailBegun(
  { schedule, rule }: SeriesItem,
  start: string,
  before: number,
): Result<Pick<SeriesItem, 'schedule' | 'rule'>, ItemProblem> {
  const first = dayOfStart(start);
  const coming = startsByRule(schedule, rule, { first, last: first + LONGEST_WAIT_DAYS });
  const day = coming.ok ? coming : startsByRule(schedule, rule, { first, last: first + 1 });
  if (!day.ok) return day;
  const byRule = day.value.find((each) => !isEarlier(each, start));
  const begins = scheduleAt(schedule, byRule ?? start);
  if (begins === null) return fail({ kind: 'rule-names-days' });
  return ok({ schedule: begins, rule: byRule === undefined ? ONCE : tailRule(rule, before) });
}

function tailRule(rule: string, before: number): string {
  const count = countOf(rule);
  return count === null ? rule : withEnd(rule, { kind: 'count', count: count - before });
}

function headEnd({ schedule, rule }: SeriesItem, start: string, before: number): RuleEnd {
  return countOf(rule) !== null && before > 0
    ? { kind: 'count', count: before }
    : { kind: 'until', until: untilBefore(start, schedule) };
}

function countOf(rule: string): number | null {
  const parsed = parseRule(rule);
  return parsed.ok ? parsed.value.count : null;
}
