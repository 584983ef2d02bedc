import type { IdSource } from '#shared/kernel/ids';
import { fail, ok, type Result } from '#shared/kernel/result';
import type { ItemProblem } from '#shared/plan/item-problem';
import { relate, type OccurrenceRef } from '#shared/plan/relations';
import type { Relation } from '#shared/records/relation';
import type { ChangeSet } from '#shared/records/tables';
import { circleBy, dependenciesOf } from '#shared/roadmap/dependencies';

/** The plan as far as dependencies ask it. */
export interface DependencyPlan {
  readonly relations: readonly Relation[];
  readonly titleOf: (itemId: string) => string;
}

/** The change that makes `later` wait for `earlier`; refused where `earlier` waits for `later` already, with the way named. */
export function dependOn(
  later: OccurrenceRef,
  earlier: OccurrenceRef,
  { relations, titleOf }: DependencyPlan,
  newId: IdSource,
): Result<ChangeSet, ItemProblem> {
  const way = circleBy(earlier.itemId, later.itemId, dependenciesOf(relations));
  if (way !== null) return fail({ kind: 'circle', titles: way.map(titleOf) });
  return ok(relate({ type: 'depends-on', from: later, to: earlier }, relations, newId));
}
