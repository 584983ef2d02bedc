import type { IdSource } from '#shared/kernel/ids';
import { emptyEvent } from '#shared/records/event';
import type { Item } from '#shared/records/item';
import { emptyMilestone } from '#shared/records/milestone';
import { emptyPartnerActivity } from '#shared/records/partner-activity';
import { emptyPlacement } from '#shared/records/post';

/**
 * What an item plans, without what became of it: a copy of a published post is not published. What was promised is
 * promised once more, to be kept on its own.
 */
export function begunAnew(item: Item, newId: IdSource): Item {
  const checklist = item.checklist.map((entry) => ({ ...entry, done: false }));
  switch (item.kind) {
    case 'event': {
      const { stage, result, attendanceActual } = emptyEvent;
      return { ...item, checklist, stage, result, attendanceActual, budget: { ...item.budget, spent: null } };
    }
    case 'post': {
      const placements = item.placements.map(({ channelId, schedule, body }) => ({
        ...emptyPlacement(channelId),
        schedule,
        body,
      }));
      return { ...item, checklist, stage: 'draft', placements, hold: null };
    }
    case 'activity': {
      const { stage, result, figures } = emptyPartnerActivity;
      const obligations = item.obligations.map((promise) => ({ ...promise, id: newId(), doneOn: null }));
      return { ...item, checklist, stage, result, figures, obligations };
    }
    case 'milestone': {
      const { stage, progress, outcome } = emptyMilestone;
      return { ...item, checklist, stage, progress, outcome };
    }
  }
}
