import { z } from 'zod';
import { hue, id, name, order } from '#shared/records/fields';

/** A part of the audience. */
export const segmentSchema = z.object({ id, name, hue, order, archived: z.boolean() });
export type Segment = z.infer<typeof segmentSchema>;
