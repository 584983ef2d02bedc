import type { Item } from '#shared/records/item';

export const STATUSES = ['idea', 'planned', 'confirmed', 'done', 'cancelled'] as const;

/** What the stages of all four kinds have in common; derived, never stored. It gives the texture, filters, and iCalendar's STATUS. */
export type Status = (typeof STATUSES)[number];

const STATUS_OF_STAGE: Record<Item['stage'], Status> = {
  idea: 'idea',
  planned: 'planned',
  confirmed: 'confirmed',
  done: 'done',
  cancelled: 'cancelled',
  draft: 'planned',
  review: 'planned',
  scheduled: 'confirmed',
  published: 'done',
  talks: 'planned',
  agreed: 'confirmed',
  running: 'confirmed',
  declined: 'cancelled',
  reached: 'done',
  late: 'done',
  dropped: 'cancelled',
};

/** The status of an item by its stage. A stage means the same status in whichever kind it stands. */
export function statusOf(item: Pick<Item, 'stage'>): Status {
  return STATUS_OF_STAGE[item.stage];
}
