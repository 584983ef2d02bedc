import { z } from 'zod';
import { hue, id, name, order } from '#shared/records/fields';
import { POST_PURPOSES } from '#shared/records/post';

/** A rubric of the content plan. */
export const pillarSchema = z.object({
  id,
  name,
  /** What its posts are for, unless they say otherwise. */
  purpose: z.enum(POST_PURPOSES).nullable(),
  hue,
  order,
  archived: z.boolean(),
});
export type Pillar = z.infer<typeof pillarSchema>;
