import { ownSpan, startOf } from '#shared/plan/occurrence';
import type { Schedule } from '#shared/records/schedule';
import type { Series } from '#shared/recurrence/expand';

const YEARS = 10;

/** The original start of the first date that a series has: where the first ones were removed, of the first that is left. */
export async function firstStartOf(series: Series & { readonly schedule: Schedule }): Promise<string> {
  // the library of recurrences is large: it is loaded where it is needed
  const { originalStarts } = await import('#shared/recurrence/expand');
  const { firstDay } = ownSpan(series.schedule);
  const starts = originalStarts(series, { first: firstDay, last: firstDay + YEARS * 366 });
  return (starts.ok ? starts.value[0] : undefined) ?? startOf(series.schedule);
}
