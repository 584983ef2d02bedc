import { z } from 'zod';
import { zone } from '#shared/records/fields';

export const SETTINGS_ID = 'settings';

/** The plan's own settings: a single record. */
export const settingsSchema = z.object({
  id: z.literal(SETTINGS_ID),
  /** The zone that views show and new items take. */
  zone,
  weekStart: z.enum(['monday', 'sunday']),
});
export type Settings = z.infer<typeof settingsSchema>;
