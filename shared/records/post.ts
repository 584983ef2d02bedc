import { z } from 'zod';
import { id, text, wholeNumber } from '#shared/records/fields';
import { itemBaseFields } from '#shared/records/item-base';
import { scheduleSchema } from '#shared/records/schedule';

export const POST_STAGES = ['idea', 'draft', 'review', 'scheduled', 'published', 'cancelled'] as const;
export const POST_PURPOSES = [
  'bond',
  'support',
  'traffic',
  'education',
  'discussion',
  'user-content',
  'announcement',
  'promotion',
] as const;
export const POST_FORMATS = ['text', 'photo', 'video', 'poll', 'longread', 'story', 'live'] as const;

const placementSchema = z.object({
  channelId: id,
  /** The channel's own time, or null for the post's. */
  schedule: scheduleSchema.nullable(),
  /** The channel's own text, or null for the post's. */
  body: text.nullable(),
  publishedLink: text,
  figures: z.object({
    reach: wholeNumber.nullable(),
    reactions: wholeNumber.nullable(),
    comments: wholeNumber.nullable(),
    shares: wholeNumber.nullable(),
    clicks: wholeNumber.nullable(),
  }),
});

/** A publication in one or several channels. */
export const postSchema = z.object({
  ...itemBaseFields,
  kind: z.literal('post'),
  stage: z.enum(POST_STAGES),
  pillarId: id.nullable(),
  purpose: z.enum(POST_PURPOSES).nullable(),
  format: z.enum(POST_FORMATS),
  body: text,
  placements: z.array(placementSchema),
  /** Who holds the post back and why; null when nobody does. */
  hold: z.object({ personId: id.nullable(), reason: text }).nullable(),
});
export type Post = z.infer<typeof postSchema>;
export type Placement = z.infer<typeof placementSchema>;

/** The fields that a post adds, empty. */
export const emptyPost = {
  kind: 'post',
  stage: 'idea',
  pillarId: null,
  purpose: null,
  format: 'text',
  body: '',
  placements: [],
  hold: null,
} satisfies Partial<Post>;

/** A post in one channel, at the post's own time and with its own text. */
export function emptyPlacement(channelId: string): Placement {
  const figures = { reach: null, reactions: null, comments: null, shares: null, clicks: null };
  return { channelId, schedule: null, body: null, publishedLink: '', figures };
}
