import { ACTIVITY_STAGES } from '#shared/records/partner-activity';
import { EVENT_STAGES } from '#shared/records/event';
import type { Item, ItemKind } from '#shared/records/item';
import { MILESTONE_STAGES } from '#shared/records/milestone';
import { POST_STAGES } from '#shared/records/post';
import { statusOf, type Status } from '#shared/records/status';

/** STATUS of a VEVENT (RFC 5545, 3.8.1.11). */
export type IcalStatus = 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';

const ICAL_STATUS: Record<Status, IcalStatus> = {
  idea: 'TENTATIVE',
  planned: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  done: 'CONFIRMED',
  cancelled: 'CANCELLED',
};

/** The stages that an item of each kind goes through. */
export const STAGES: Record<ItemKind, readonly Item['stage'][]> = {
  event: EVENT_STAGES,
  post: POST_STAGES,
  activity: ACTIVITY_STAGES,
  milestone: MILESTONE_STAGES,
};

/** The stage that a STATUS alone tells, for each kind. */
const STAGE_OF_STATUS: Record<ItemKind, Record<IcalStatus, Item['stage']>> = {
  event: { TENTATIVE: 'planned', CONFIRMED: 'confirmed', CANCELLED: 'cancelled' },
  post: { TENTATIVE: 'draft', CONFIRMED: 'scheduled', CANCELLED: 'cancelled' },
  activity: { TENTATIVE: 'talks', CONFIRMED: 'agreed', CANCELLED: 'declined' },
  milestone: { TENTATIVE: 'planned', CONFIRMED: 'confirmed', CANCELLED: 'dropped' },
};

/** What others are told of a stage. */
export function icalStatusOf(item: Item): IcalStatus {
  return ICAL_STATUS[statusOf(item)];
}

/**
 * The stage of an item of `kind`, from STATUS and our own X-KALENDS-STAGE. Where they disagree somebody changed STATUS
 * in another program, and STATUS counts. Without either an event is planned.
 */
export function readStage(kind: ItemKind, status: string | null, kalendsStage: string | null): Item['stage'] {
  const given = (['TENTATIVE', 'CONFIRMED', 'CANCELLED'] as const).find(
    (name) => name === status?.trim().toUpperCase(),
  );
  const stage = STAGES[kind].find((name) => name === kalendsStage?.trim().toLowerCase());
  if (stage !== undefined && (given === undefined || ICAL_STATUS[statusOf({ stage })] === given)) return stage;
  return STAGE_OF_STATUS[kind][given ?? 'TENTATIVE'];
}
