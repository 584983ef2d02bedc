import { z } from 'zod';
import { emptyEvent, eventSchema } from '#shared/records/event';
import { emptyMilestone, milestoneSchema } from '#shared/records/milestone';
import { emptyPartnerActivity, partnerActivitySchema } from '#shared/records/partner-activity';
import { emptyPost, postSchema } from '#shared/records/post';

export const ITEM_KINDS = ['event', 'post', 'activity', 'milestone'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Every dated (or not yet dated) thing of the plan. */
export const itemSchema = z.discriminatedUnion('kind', [
  eventSchema,
  postSchema,
  partnerActivitySchema,
  milestoneSchema,
]);
export type Item = z.infer<typeof itemSchema>;

/** What tells one new item from another; everything else begins empty. */
export interface NewItem {
  readonly id: string;
  readonly uid: string;
  readonly now: number;
  readonly kind: ItemKind;
  readonly title: string;
  readonly schedule: Item['schedule'];
  readonly calendarId: string;
}

/** An item of the given kind with every other field at its default. */
export function emptyItem({ id, uid, now, kind, title, schedule, calendarId }: NewItem): Item {
  const base = {
    id,
    uid,
    title,
    schedule,
    calendarId,
    sequence: 0,
    created: now,
    modified: now,
    notes: '',
    internalNotes: '',
    backlogRank: 0,
    tags: [],
    ownerId: null,
    key: false,
    goalIds: [],
    segmentIds: [],
    checklist: [],
    reminders: [],
    links: [],
    attachments: [],
    foreign: [],
    rule: null,
    excluded: [],
    added: [],
    seriesId: null,
    originalStart: null,
  };
  // Written as two spreads, an object of so many fields takes a hundred times as long.
  switch (kind) {
    case 'event':
      return Object.assign(base, emptyEvent);
    case 'post':
      return Object.assign(base, emptyPost);
    case 'activity':
      return Object.assign(base, emptyPartnerActivity);
    case 'milestone':
      return Object.assign(base, emptyMilestone);
  }
}
