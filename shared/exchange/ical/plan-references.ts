import { REFERRED_REGISTERS, type References } from '#shared/exchange/ical/full-copy';
import type { PlanTables } from '#shared/plan/registers/register';

/** The names of all that a plan's items may refer to, for a full copy. */
export function planReferences(plan: PlanTables): References {
  return Object.fromEntries(
    REFERRED_REGISTERS.map((register) => [
      register,
      Object.fromEntries(plan.all(register).map(({ id, name }) => [id, name])),
    ]),
  );
}
