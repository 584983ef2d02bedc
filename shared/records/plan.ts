import { z } from 'zod';
import { hue, id, instant, name } from '#shared/records/fields';

/** A plan's entry in the registry; the plan itself is a database of its own. */
export const planEntrySchema = z.object({ id, name, hue, openedAt: instant });
export type PlanEntry = z.infer<typeof planEntrySchema>;

/** A plan that was deleted and can still be brought back. */
export interface DeletedPlan extends PlanEntry {
  readonly deletedAt: number;
}
