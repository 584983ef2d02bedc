import type { Finding } from '#shared/findings/finding';
import type { DayNumber } from '#shared/time/plain-date';

/** Where a gap is: a channel, and the first day of a week. */
export function gapPlace(channelId: string, week: DayNumber): string {
  return `${channelId} ${week}`;
}

/** What rules find lacking in a week of a channel, by its place; of several the first. */
export function weekGaps(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const gaps = new Map<string, Finding>();
  for (const finding of findings) {
    const { fact, subject, about } = finding;
    if (fact.kind !== 'too-few' || subject.kind !== 'period' || about?.table !== 'channels') continue;
    const place = gapPlace(about.id, subject.start);
    if (finding.last - finding.first < 7 && !gaps.has(place)) gaps.set(place, finding);
  }
  return gaps;
}
