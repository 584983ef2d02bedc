import type { Occurrence } from '#shared/plan/occurrence';
import { isShownIn, shownDays } from '#shared/plan/shown-days';
import type { PrintContent, PrintRequest } from '#shared/print/print-request';
import type { PlanScope } from '#shared/records/plan-scope';
import type { PrintDocumentKind, PrintSetup } from '#shared/records/print-setup';
import { statusOf } from '#shared/records/status';
import { isInScope } from '#shared/roadmap/roadmap-items';
import { dayNumber } from '#shared/time/plain-date';

/** What of the plan is in the period, in an order that depends on nothing else. */
export function occurrencesOfPeriod({ content, setup }: PrintRequest): readonly Occurrence[] {
  const days = { first: dayNumber(setup.period.first), last: dayNumber(setup.period.last) };
  return content.occurrences
    .filter((occurrence) => isShownIn(days, occurrence))
    .toSorted((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
}

/** The posts of the period: what the content grid tells of. */
export function postsOfPeriod(request: PrintRequest): readonly Occurrence[] {
  return occurrencesOfPeriod(request).filter(({ item }) => item.kind === 'post');
}

/** Whose roadmap a set-up means. */
export function roadmapScope({ selection }: PrintSetup): PlanScope {
  return selection.scope ?? { kind: 'general' };
}

/**
 * Milestones and phases of the scope, but for what is put away with its track; over the general plan the key events fly
 * as flags.
 */
export function roadmapOfPeriod(request: PrintRequest): readonly Occurrence[] {
  const scope = roadmapScope(request.setup);
  const putAway = archivedTracks(request.content);
  return occurrencesOfPeriod(request).filter(({ item }) => {
    if (item.kind !== 'milestone') return scope.kind === 'general' && item.key && statusOf(item) !== 'cancelled';
    return isInScope(item, scope) && !(item.trackId !== null && putAway.has(item.trackId));
  });
}

/** Does a document tell what is in a period? Else it is about the policy, or about one event. */
export function tellsOfPeriod(document: PrintDocumentKind): boolean {
  return document !== 'policy-sheet' && document !== 'run-sheet';
}

/** What of the period the document of a set-up tells of. */
export function toldOccurrences(request: PrintRequest): readonly Occurrence[] {
  const { document } = request.setup;
  if (!tellsOfPeriod(document)) return [];
  if (document === 'content-grid') return postsOfPeriod(request);
  return document === 'roadmap' ? roadmapOfPeriod(request) : occurrencesOfPeriod(request);
}

/** By days, and on a day by hours; what has none comes first. */
export function byTime(one: Occurrence, other: Occurrence): number {
  return (
    shownDays(one).first - shownDays(other).first ||
    (one.span.startMinute ?? -1) - (other.span.startMinute ?? -1) ||
    (one.key < other.key ? -1 : Number(one.key > other.key))
  );
}

function archivedTracks({ tracks }: PrintContent): ReadonlySet<string> {
  return new Set(tracks.filter(({ archived }) => archived).map(({ id }) => id));
}
