import { assertNever } from '#shared/kernel/assert-never';
import type { ItemFields } from '#shared/plan/edit-item';
import type { Item, ItemKind } from '#shared/records/item';
import { statusOf } from '#shared/records/status';
import { dateOfDay, type DayNumber } from '#shared/time/plain-date';

/** The steps that lead an item of a kind from the idea to the end, and the one that leaves this way. */
export function stepsOf(kind: ItemKind): { readonly way: readonly Item['stage'][]; readonly apart: Item['stage'] } {
  switch (kind) {
    case 'event':
      return { way: ['idea', 'planned', 'confirmed', 'done'], apart: 'cancelled' };
    case 'post':
      return { way: ['idea', 'draft', 'review', 'scheduled', 'published'], apart: 'cancelled' };
    case 'activity':
      return { way: ['idea', 'talks', 'agreed', 'running', 'done'], apart: 'declined' };
    case 'milestone':
      return { way: ['idea', 'planned', 'confirmed', 'reached', 'late'], apart: 'dropped' };
    default:
      return assertNever(kind);
  }
}

/** The fields that a new stage sets: of a milestone that comes to its end also when, unless that is known. */
export function stageFields(item: Item, stage: Item['stage'], today: DayNumber): ItemFields {
  const ends = item.kind === 'milestone' && isOutcome(stage) && item.outcome.date === null;
  return ends ? { stage, outcome: { ...item.outcome, date: dateOfDay(today) } } : { stage };
}

/** Is the item at its end with this stage, whatever the end? */
export function isOutcome(stage: Item['stage']): boolean {
  const status = statusOf({ stage });
  return status === 'done' || status === 'cancelled';
}
