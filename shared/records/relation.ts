import { z } from 'zod';
import { id } from '#shared/records/fields';

export const RELATION_TYPES = ['announces', 'reminds', 'recaps', 'belongs-to', 'depends-on'] as const;

/** An item, or one occurrence of a series by its original start. */
const occurrenceRefSchema = z.object({ itemId: id, originalStart: z.string().nullable() });

/** One item's tie to another. */
export const relationSchema = z.object({
  id,
  type: z.enum(RELATION_TYPES),
  from: occurrenceRefSchema,
  to: occurrenceRefSchema,
  /** Of depends-on: days between the end of `to` and the start of `from`. */
  lagDays: z.number().int(),
});
export type Relation = z.infer<typeof relationSchema>;
