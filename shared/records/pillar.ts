import { z } from 'zod';
import { hue, id, name, order } from '#shared/records/fields';

/** A rubric of the content plan. */
export const pillarSchema = z.object({ id, name, hue, order, archived: z.boolean() });
export type Pillar = z.infer<typeof pillarSchema>;
