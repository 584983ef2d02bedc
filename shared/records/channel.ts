import { z } from 'zod';
import { hue, id, name, order, text, zone } from '#shared/records/fields';

export const CHANNEL_PLATFORMS = [
  'telegram',
  'vk',
  'discord',
  'youtube',
  'instagram',
  'x',
  'email',
  'blog',
  'forum',
  'chat',
  'other',
] as const;

/** Where posts appear. A post's day is the date in its channel's zone. */
export const channelSchema = z.object({
  id,
  name,
  platform: z.enum(CHANNEL_PLATFORMS),
  address: text,
  hue,
  order,
  archived: z.boolean(),
  /** Null for the plan's zone. */
  zone: zone.nullable(),
});
export type Channel = z.infer<typeof channelSchema>;
