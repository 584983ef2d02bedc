import { z } from 'zod';
import { hue, id, name, order } from '#shared/records/fields';

/** What an item is for. */
export const goalSchema = z.object({ id, name, hue, order, archived: z.boolean() });
export type Goal = z.infer<typeof goalSchema>;

/** The ten goals that every new plan begins with, as identities; their names come from the message catalogue. */
export const SEEDED_GOALS = [
  'activity',
  'bond',
  'prospects',
  'networking',
  'user-content',
  'newcomers',
  'core',
  'partners',
  'funds',
  'learn',
] as const;
