import { startOf } from '#shared/plan/occurrence';
import { dayOfStart, startsByRule } from '#shared/plan/series/starts-by-rule';
import { isEarlier, type SeriesItem } from '#shared/plan/series/whole-series';
import { dateOfDay } from '#shared/time/plain-date';

/** Where the date of a series with this original start is after an edit, by its new original start; null where it has none. */
export type PlaceOfStart = (start: string) => string | null;

/** The same starts, as far as the series gives them still: its rule was written anew. */
export function keptStarts(edited: SeriesItem, starts: readonly string[]): PlaceOfStart {
  const days = starts.map(dayOfStart);
  const window = { first: Math.min(...days), last: Math.max(...days) };
  const given = starts.length === 0 ? null : startsByRule(edited.schedule, edited.rule, window);
  // What cannot be counted through is taken to be there still: nothing is loosened on a guess.
  const kept = new Set([...(given?.ok ? given.value : starts), ...edited.added]);
  return (start) => (kept.has(start) ? start : null);
}

/**
 * The starts after all dates moved as one did. Where the days stay, each keeps its day; else the third date by the old
 * rule is the third by the new one. Dates that were added move by as many days.
 */
export function movedStarts(
  before: SeriesItem,
  edited: SeriesItem,
  days: number,
  starts: readonly string[],
): PlaceOfStart {
  const clock = startOf(edited.schedule).slice(10);
  const shifted = (start: string) => `${dateOfDay(dayOfStart(start) + days)}${clock}`;
  if (days === 0 || starts.length === 0) return shifted;
  const added = new Set(before.added);
  const byRule = pairs(before, edited, days, starts);
  return (start) => (byRule === null || added.has(start) ? shifted(start) : (byRule.get(start) ?? null));
}

/** Old and new starts in their order, through the last that is asked for; null where they are too many to be paired. */
function pairs(
  before: SeriesItem,
  edited: SeriesItem,
  days: number,
  starts: readonly string[],
): ReadonlyMap<string, string> | null {
  const last = starts.reduce((latest, start) => (isEarlier(latest, start) ? start : latest));
  const old = startsByRule(before.schedule, before.rule, {
    first: dayOfStart(startOf(before.schedule)),
    last: dayOfStart(last),
  });
  const fresh = startsByRule(edited.schedule, edited.rule, {
    first: dayOfStart(startOf(edited.schedule)),
    last: dayOfStart(last) + Math.abs(days) + 366,
  });
  if (!old.ok || !fresh.ok) return null;
  return new Map(old.value.flatMap((start, at) => (fresh.value[at] === undefined ? [] : [[start, fresh.value[at]]])));
}
