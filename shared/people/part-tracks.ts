import { FUNNEL_PARTS, STEPS_OF_PART, type FunnelPart } from '#shared/people/funnel';
import type { PlanScope } from '#shared/records/plan-scope';
import type { Track } from '#shared/records/track';

const HUES: Readonly<Record<FunnelPart, number>> = { observer: 6, engaged: 2, promoter: 8 };

/** The tracks of every individual plan: the three parts of the funnel. They are no records; milestones refer to them by the part's name. */
export function partTracks(nameOf: (part: FunnelPart) => string): readonly Track[] {
  return FUNNEL_PARTS.map((part, order) => ({
    id: part,
    name: nameOf(part),
    hue: HUES[part],
    order,
    ownerId: null,
    archived: false,
  }));
}

/** All tracks that things of a plan may stand on, those of the funnel first. */
export function tracksOfPlan(
  scope: PlanScope,
  tracks: readonly Track[],
  nameOf: (part: FunnelPart) => string = String,
): readonly Track[] {
  return scope.kind === 'person' ? [...partTracks(nameOf), ...tracks] : tracks;
}

/** The tracks that a plan may put things on: in somebody's own the parts of the funnel, in the community's the open ones. */
export function openTracks(
  scope: PlanScope,
  tracks: readonly Track[],
  nameOf: (part: FunnelPart) => string = String,
): readonly Track[] {
  return scope.kind === 'person' ? partTracks(nameOf) : tracks.filter(({ archived }) => !archived);
}

/** Is it the track of a part of the funnel, rather than one of the community's? */
export function isFunnelPart(trackId: string): trackId is FunnelPart {
  return (FUNNEL_PARTS as readonly string[]).includes(trackId);
}

/** The steps of a part, counted from 1, both inclusive. */
export function stepsOfPart(part: FunnelPart): { readonly first: number; readonly last: number } {
  const before = FUNNEL_PARTS.indexOf(part) * STEPS_OF_PART;
  return { first: before + 1, last: before + STEPS_OF_PART };
}
