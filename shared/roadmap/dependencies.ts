import type { Relation } from '#shared/records/relation';
import type { RoadmapItem } from '#shared/roadmap/roadmap-items';
import type { DayNumber } from '#shared/time/plain-date';

/** A roadmap's dependency: `later` waits until `earlier` is over, and some days more. */
export interface Dependency {
  readonly id: string;
  readonly earlierId: string;
  readonly laterId: string;
  readonly lagDays: number;
}

/** The dependencies among relations: of any two things the one that stands first. */
export function dependenciesOf(relations: readonly Relation[]): readonly Dependency[] {
  return relations
    .filter(({ type, from, to }) => type === 'depends-on' && from.originalStart === null && to.originalStart === null)
    .map(({ id, from, to, lagDays }) => ({ id, earlierId: to.itemId, laterId: from.itemId, lagDays }));
}

/**
 * The first day on which what waits may begin. A milestone stands at the end of its day, so it may be on the last day of
 * the phase that leads to it; a phase begins in the morning after.
 */
function earliestStart(
  earlier: Pick<RoadmapItem, 'last'>,
  later: Pick<RoadmapItem, 'shape'>,
  lagDays: number,
): DayNumber {
  return earlier.last + lagDays + (later.shape === 'phase' ? 1 : 0);
}

/** By how many days something begins too early; 0 where it waits long enough, or there is nothing more to wait for. */
export function daysShort(earlier: RoadmapItem, later: RoadmapItem, lagDays: number): number {
  const isOver = earlier.status === 'cancelled' || later.status === 'cancelled' || later.status === 'done';
  return isOver ? 0 : Math.max(0, earliestStart(earlier, later, lagDays) - later.first);
}

/**
 * The way by which `earlierId` waits for `laterId` already, so that waiting the other way round too would be a circle:
 * from `laterId` through everything that waits to `earlierId`. Null where there is none.
 */
export function circleBy(
  earlierId: string,
  laterId: string,
  dependencies: readonly Dependency[],
): readonly string[] | null {
  const laterOf = followersOf(dependencies);
  const cameFrom = new Map<string, string | null>([[laterId, null]]);
  for (const id of cameFrom.keys()) {
    if (id === earlierId) return wayTo(id, cameFrom);
    for (const { laterId: next } of laterOf.get(id) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, id);
  }
  return null;
}

/** What waits for each. */
export function followersOf(dependencies: readonly Dependency[]): ReadonlyMap<string, readonly Dependency[]> {
  const followers = new Map<string, Dependency[]>();
  for (const dependency of dependencies) {
    const together = followers.get(dependency.earlierId);
    if (together) together.push(dependency);
    else followers.set(dependency.earlierId, [dependency]);
  }
  return followers;
}

function wayTo(id: string, cameFrom: ReadonlyMap<string, string | null>): readonly string[] {
  const way: string[] = [];
  for (let at: string | null = id; at !== null; at = cameFrom.get(at) ?? null) way.unshift(at);
  return way;
}
