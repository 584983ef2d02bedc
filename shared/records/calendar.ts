import { z } from 'zod';
import { hue, id, name, order } from '#shared/records/fields';

/** A named, coloured group of items; a colleague's or our own. */
export const calendarSchema = z.object({
  id,
  name,
  hue,
  order,
  visible: z.boolean(),
  archived: z.boolean(),
  /** Region or brand that it belongs to; empty for none. */
  unit: z.string(),
});
export type Calendar = z.infer<typeof calendarSchema>;
