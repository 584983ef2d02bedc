import { z } from 'zod';
import { id, ids, plainDate, text, wholeNumber } from '#shared/records/fields';
import { itemBaseFields } from '#shared/records/item-base';

export const ACTIVITY_STAGES = ['idea', 'talks', 'agreed', 'running', 'done', 'declined'] as const;
export const ACTIVITY_TYPES = [
  'joint-content',
  'audience-exchange',
  'influencer',
  'charity',
  'co-hosted-event',
  'contest',
  'sponsorship',
  'member-discount',
] as const;

export const SIDES = ['ours', 'theirs'] as const;

/** What one side has promised the other within a partner activity. */
const obligationSchema = z.object({
  id,
  /** Who owes it: our community, or the partner. */
  side: z.enum(SIDES),
  text,
  /** Which of the activity's partners it is promised to or by; null leaves it out of every balance. */
  partnerId: id.nullable(),
  /** Who of our people sees to it. */
  ownerId: id.nullable(),
  due: plainDate.nullable(),
  doneOn: plainDate.nullable(),
});
export type Obligation = z.infer<typeof obligationSchema>;

/** What is done together with partners. */
export const partnerActivitySchema = z.object({
  ...itemBaseFields,
  kind: z.literal('activity'),
  stage: z.enum(ACTIVITY_STAGES),
  partnerIds: ids,
  type: z.enum(ACTIVITY_TYPES),
  obligations: z.array(obligationSchema),
  result: text,
  figures: z.object({ reach: wholeNumber.nullable(), leads: wholeNumber.nullable() }),
});
export type PartnerActivity = z.infer<typeof partnerActivitySchema>;

/** The fields that a partner activity adds, empty. */
export const emptyPartnerActivity = {
  kind: 'activity',
  stage: 'idea',
  partnerIds: [],
  type: 'joint-content',
  obligations: [],
  result: '',
  figures: { reach: null, leads: null },
} satisfies Partial<PartnerActivity>;
