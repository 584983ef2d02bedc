import { originalStarts, type Series } from '#shared/recurrence/expand';
import { dayNumber, parsePlainDate } from '#shared/time/plain-date';

/** Those of `starts` on which the series does not fall (any more). Without its exclusions: they are no part of the rhythm. */
export function strayStarts(series: Series, starts: readonly string[]): readonly string[] {
  const rhythm = { ...series, excluded: [] };
  return starts.filter((start) => {
    const date = parsePlainDate(start.slice(0, 10));
    if (date === null) return true;
    const found = originalStarts(rhythm, { first: dayNumber(date), last: dayNumber(date) });
    return found.ok && !found.value.includes(start);
  });
}
