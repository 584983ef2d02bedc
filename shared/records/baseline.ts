import { z } from 'zod';
import { id, name, order, plainDate } from '#shared/records/fields';
import { planScopeSchema } from '#shared/records/plan-scope';

/** Where the milestones and phases of a plan stood on a day, kept under a name to be measured against. */
export const baselineSchema = z.object({
  id,
  name,
  order,
  frozenOn: plainDate,
  scope: planScopeSchema,
  /** The one that its plan is measured against: at most one of a scope. */
  compared: z.boolean(),
  /** Both days inclusive; of a milestone they are the same. What is deleted since keeps its line, for it may come back. */
  dates: z.array(z.object({ itemId: id, first: plainDate, last: plainDate })),
});
export type Baseline = z.infer<typeof baselineSchema>;
