import { z } from 'zod';
import { id } from '#shared/records/fields';

/** Whose plan: the community's general one, or one person's individual one. */
export const planScopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('general') }),
  z.object({ kind: z.literal('person'), personId: id }),
]);
export type PlanScope = z.infer<typeof planScopeSchema>;
