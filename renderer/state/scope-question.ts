import type { Result } from '#shared/kernel/result';
import type { ItemProblem } from '#shared/plan/item-problem';
import type { Occurrence } from '#shared/plan/occurrence';
import type { ChangedDate } from '#shared/plan/series/change-date';
import type { Schedule } from '#shared/records/schedule';
import type { SeriesScope } from '#shared/records/series-scope';

/** A gesture on a date of a series, before it is known which dates it means. */
export interface ScopeQuestion {
  readonly occurrence: Occurrence;
  readonly gesture: { readonly kind: 'move' | 'resize'; readonly to: Schedule } | { readonly kind: 'delete' };
  /** What the answer would do. */
  readonly outcome: (scope: SeriesScope) => Result<ChangedDate, ItemProblem>;
}
