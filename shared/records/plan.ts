import { z } from 'zod';
import { LANGUAGES } from '#shared/i18n/message';
import { hue, id, instant, name } from '#shared/records/fields';

/** A plan's entry in the registry; the plan itself is a database of its own. */
export const planEntrySchema = z.object({
  id,
  name,
  hue,
  openedAt: instant,
  /** Of the sample: the language that it is written in. A person's own plan has no such field. */
  sample: z.enum(LANGUAGES).optional(),
});
export type PlanEntry = z.infer<typeof planEntrySchema>;

/** A plan that was deleted and can still be brought back. */
export interface DeletedPlan extends PlanEntry {
  readonly deletedAt: number;
}
