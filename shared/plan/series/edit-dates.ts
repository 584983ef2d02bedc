import { ok, type Result } from '#shared/kernel/result';
import { checkSchedule } from '#shared/plan/check-schedule';
import type { ItemFields } from '#shared/plan/edit-item';
import type { ItemProblem } from '#shared/plan/item-problem';
import { scheduleAt } from '#shared/plan/occurrence';
import { dateOfStart, movedRule, type Move } from '#shared/plan/series/moved-rule';
import { keptStarts, movedStarts, type PlaceOfStart } from '#shared/plan/series/places-of-starts';
import { withPlaces, type EditedSeries, type SeriesItem, type WholeSeries } from '#shared/plan/series/whole-series';
import type { Item } from '#shared/records/item';
import { daysBetween } from '#shared/time/plain-date';

/** What is edited of a date: its schedule, its other fields, or both. */
export interface DateEdit {
  readonly move: Move | null;
  /** A `rule` among them is the whole series', whatever the scope. */
  readonly fields: Omit<ItemFields, 'schedule'>;
}

/** The fields of an override that tell which date it is; they never follow the series. */
const OWN_FIELDS: ReadonlySet<string> = new Set<keyof Item>([
  ...(['id', 'uid', 'sequence', 'created', 'modified', 'schedule'] as const),
  ...(['rule', 'excluded', 'added', 'seriesId', 'originalStart'] as const),
]);

/**
 * Edits all dates of a series. Changed dates stay changed: a field of theirs that differs from the series' keeps its
 * value, one that is the same follows, and so does the place of one that only had other fields changed. A changed date
 * for which the series has no place any more becomes a single item.
 */
export function editDates(whole: WholeSeries, { move, fields }: DateEdit): Result<EditedSeries, ItemProblem> {
  const { series, overrides, relations } = whole;
  const moved = move === null ? ok({ schedule: series.schedule, rule: series.rule }) : movedDates(series, move);
  if (!moved.ok) return moved;
  const placed: SeriesItem = {
    ...series,
    ...fields,
    ...moved.value,
    rule: fields.rule ?? moved.value.rule,
  } as SeriesItem;
  const place = placeOfStart(whole, placed, move);
  const placesOf = (starts: readonly string[]) => starts.map(place).filter((start) => start !== null);
  const edited: SeriesItem = { ...placed, excluded: placesOf(series.excluded), added: placesOf(series.added) };
  const kept: Item[] = [];
  const loose: Item[] = [];
  for (const override of overrides) {
    const start = override.originalStart === null ? null : place(override.originalStart);
    const followed = following(override, series, edited);
    if (start === null) loose.push(loosened(followed));
    else kept.push({ ...followed, originalStart: start, schedule: scheduleOf(override, series, edited, start) });
  }
  const looseAt = new Map(overrides.map(({ id, originalStart }) => [originalStart, id]));
  return ok({
    parts: [
      {
        series: edited,
        overrides: kept,
        relations: withPlaces(relations, series.id, (start) => {
          const looseId = place(start) === null ? looseAt.get(start) : undefined;
          return looseId === undefined
            ? { itemId: series.id, originalStart: place(start) }
            : { itemId: looseId, originalStart: null };
        }),
      },
    ],
    loose,
  });
}

function movedDates(series: SeriesItem, move: Move): Result<Pick<SeriesItem, 'schedule' | 'rule'>, ItemProblem> {
  const checked = checkSchedule(series.kind, move.to);
  return checked.ok ? movedRule(series, move) : checked;
}

function placeOfStart(
  { series, overrides, relations }: WholeSeries,
  placed: SeriesItem,
  move: Move | null,
): PlaceOfStart {
  const starts = [
    ...series.excluded,
    ...series.added,
    ...overrides.map(({ originalStart }) => originalStart),
    ...relations.flatMap(({ from, to }) =>
      [from, to].filter(({ itemId }) => itemId === series.id).map(({ originalStart }) => originalStart),
    ),
  ].filter((start) => start !== null);
  if (move !== null)
    return movedStarts(series, placed, daysBetween(dateOfStart(move.from), dateOfStart(move.to)), starts);
  return placed.rule === series.rule ? (start) => start : keptStarts(placed, starts);
}

/** The override with the series' new values where it had the old ones. */
function following(override: Item, before: SeriesItem, after: SeriesItem): Item {
  const own = override as unknown as Readonly<Record<string, unknown>>;
  const old = before as unknown as Readonly<Record<string, unknown>>;
  const changed = Object.entries(after).filter(
    ([name, value]) => !OWN_FIELDS.has(name) && !isSame(value, old[name]) && isSame(own[name], old[name]),
  );
  return { ...override, ...Object.fromEntries(changed) };
}

/** Where an override lies: it goes along if it lay where the series had put it. */
function scheduleOf(override: Item, before: SeriesItem, after: SeriesItem, start: string): Item['schedule'] {
  const natural = override.originalStart === null ? null : scheduleAt(before.schedule, override.originalStart);
  return isSame(override.schedule, natural) ? scheduleAt(after.schedule, start) : override.schedule;
}

function loosened(override: Item): Item {
  return { ...override, uid: `${override.id}@kalends`, seriesId: null, originalStart: null };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
