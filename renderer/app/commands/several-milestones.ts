import { ok } from '#shared/kernel/result';
import type { ActionLabel } from '#shared/records/action-label';
import type { Milestone } from '#shared/records/milestone';
import { removeMilestones } from '#shared/roadmap/change-several';
import { placeChanges, trackOrder, withinPlan, type PlaceChange } from '#shared/roadmap/place-change';
import { openTracks } from '#shared/people/part-tracks';
import { roadmapItem, type RoadmapTrack } from '#shared/roadmap/roadmap-items';
import type { PlanSnapshot } from '../../data/plan-handle';
import { useUi } from '../../state/ui-store';
import type { CommandContext } from './command-context';
import { followSelected } from './follow-selected';
import type { ActOnSeveral } from './on-selected';

/** Moves or stretches milestones that are selected together: one undo. */
export function onSeveral(context: CommandContext, change: PlaceChange): ActOnSeveral {
  return async (milestones) => {
    const tracks = tracksOf(context.plan.snapshot(), milestones);
    const held = withinPlan(change, tracks, new Set(milestones.map(({ id }) => id)));
    const label = labelOfSeveral(change.kind === 'move' ? 'move' : 'resize', milestones);
    if (await context.perform(placeChanges(milestones, held, trackOrder(tracks)), label)) followSelected(context);
  };
}

/** Takes them out of the plan, with all that ties them to others: one undo. */
export async function deleteSeveral(
  { plan, perform }: CommandContext,
  milestones: readonly Milestone[],
): Promise<void> {
  const removal = removeMilestones(milestones, plan.snapshot().relationsOf);
  if (await perform(ok(removal), labelOfSeveral('delete', milestones))) useUi.getState().select(null);
}

function labelOfSeveral(action: ActionLabel['action'], milestones: readonly Milestone[]): ActionLabel {
  return { action, title: milestones[0]?.title ?? '', count: milestones.length };
}

/** The open tracks with the milestones on them, and what stands on none. */
function tracksOf(plan: PlanSnapshot, milestones: readonly Milestone[]): readonly RoadmapTrack[] {
  const scope = milestones[0]?.scope ?? { kind: 'general' };
  const open = openTracks(scope, plan.all('tracks'));
  const known = new Set(open.map(({ id }) => id));
  const itemsOn = (isHere: (milestone: Milestone) => boolean) =>
    milestones.filter(isHere).flatMap((milestone) => roadmapItem(milestone) ?? []);
  const trackless = itemsOn(({ trackId }) => trackId === null || !known.has(trackId));
  return [
    ...open.map((track) => ({ track, items: itemsOn(({ trackId }) => trackId === track.id) })),
    ...(trackless.length === 0 ? [] : [{ track: null, items: trackless }]),
  ];
}
