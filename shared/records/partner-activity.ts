import { z } from 'zod';
import { ids, text, wholeNumber } from '#shared/records/fields';
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

/** What is done together with partners. */
export const partnerActivitySchema = z.object({
  ...itemBaseFields,
  kind: z.literal('activity'),
  stage: z.enum(ACTIVITY_STAGES),
  partnerIds: ids,
  type: z.enum(ACTIVITY_TYPES),
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
  result: '',
  figures: { reach: null, leads: null },
} satisfies Partial<PartnerActivity>;
