import { emptyEvent } from '#shared/records/event';
import type { Item } from '#shared/records/item';
import { emptyMilestone } from '#shared/records/milestone';
import { emptyPartnerActivity } from '#shared/records/partner-activity';
import { emptyPlacement } from '#shared/records/post';

/** What an item plans, without what became of it: a copy of a published post is not published. */
export function begunAnew(item: Item): Item {
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
      return { ...item, checklist, stage, result, figures };
    }
    case 'milestone': {
      const { stage, progress, outcome } = emptyMilestone;
      return { ...item, checklist, stage, progress, outcome };
    }
  }
}
