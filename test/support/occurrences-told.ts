import { scheduleAt } from '#shared/plan/occurrence';
import type { Item } from '#shared/records/item';
import { isSeries } from '#shared/recurrence/is-series';
import { originalStarts } from '#shared/recurrence/expand';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { rezone } from '#shared/time/zone';

/** The starts of all occurrences from `first` to `last`, in UTC when timed, with their titles: for comparing with other programs. */
export function occurrencesTold(items: readonly Item[], first: string, last: string): string[] {
  const changed = new Set(items.map(({ seriesId, originalStart }) => `${seriesId} ${originalStart}`));
  // A day more on both sides: the starts are told in UTC, and windows are on the series' own wall.
  const window = { first: dayNumber(plainDate(first)) - 1, last: dayNumber(plainDate(last)) + 1 };
  return items
    .flatMap((item) => {
      if (!isSeries(item)) return item.schedule === null ? [] : [{ item, schedule: item.schedule }];
      const starts = originalStarts(item, window);
      if (!starts.ok) throw new Error(`${item.title}: ${starts.problem}`);
      return starts.value
        .filter((start) => !changed.has(`${item.id} ${start}`))
        .map((start) => ({ item, schedule: scheduleAt(item.schedule, start)! }));
    })
    .map(({ item, schedule }) => {
      const start = schedule.kind === 'all-day' ? schedule.first : rezone(schedule.start, schedule.zone, 'UTC');
      return { start, end: schedule.kind === 'all-day' ? schedule.last : start, title: item.title || '—' };
    })
    .filter(({ start, end }) => end.slice(0, 10) >= first && start.slice(0, 10) <= last)
    .map(({ start, title }) => `${start} ${title}`)
    .sort();
}
