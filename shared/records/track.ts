import { z } from 'zod';
import { hue, id, name, order } from '#shared/records/fields';

/** A line of the roadmap that milestones and phases stand on. */
export const trackSchema = z.object({ id, name, hue, order, ownerId: id.nullable(), archived: z.boolean() });
export type Track = z.infer<typeof trackSchema>;
