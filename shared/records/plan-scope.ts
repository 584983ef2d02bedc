import { z } from 'zod';
import { id } from '#shared/records/fields';

/** Whose plan: the community's general one, or one person's individual one. */
export const planScopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('general') }),
  z.object({ kind: z.literal('person'), personId: id }),
]);
export type PlanScope = z.infer<typeof planScopeSchema>;

/** Is it the same plan? */
export function isSamePlan(one: PlanScope, other: PlanScope): boolean {
  if (one.kind === 'general' || other.kind === 'general') return one.kind === other.kind;
  return one.personId === other.personId;
}
