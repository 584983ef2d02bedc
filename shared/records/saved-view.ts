import { z } from 'zod';
import { id, name, order, plainDate } from '#shared/records/fields';
import { selectionSchema } from '#shared/records/selection';

/** A selection with the view and the period that it is looked at in. */
export const savedViewSchema = z.object({
  id,
  name,
  order,
  selection: selectionSchema,
  /** A calendar view: `year`, `month`… */
  view: z.string(),
  /** How the year is drawn. */
  shape: z.enum(['planner', 'grid']),
  /** Any date of the period; null goes along with today. */
  date: plainDate.nullable(),
});
export type SavedView = z.infer<typeof savedViewSchema>;
