import { patchOf } from '#shared/kernel/change-set';
import { withRelationsRemoved, type RelationsOf } from '#shared/plan/relations';
import { stageFields } from '#shared/plan/stage-fields';
import type { Milestone } from '#shared/records/milestone';
import { remove, type ChangeSet } from '#shared/records/tables';
import type { DayNumber } from '#shared/time/plain-date';

/** Takes milestones out of the plan, with all that ties them to others. */
export function removeMilestones(milestones: readonly Milestone[], relationsOf: RelationsOf): ChangeSet {
  return withRelationsRemoved(
    milestones.map((milestone) => remove('items', milestone)),
    relationsOf,
  );
}

/** Brings them all to a stage; at the end of their way also the day on which they came there, unless it is known. */
export function stageMilestones(
  milestones: readonly Milestone[],
  stage: Milestone['stage'],
  today: DayNumber,
): ChangeSet {
  return milestones.flatMap((milestone) =>
    patchOf<'items'>('items', milestone, { ...stageFields(milestone, stage, today) }),
  );
}
