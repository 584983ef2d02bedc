import type { Occurrence } from '#shared/plan/occurrence';
import type { ShownDays } from '#shared/plan/shown-days';
import type { Box } from '#shared/print/paper';
import type { PlannerColumns } from '#shared/print/planner-columns';
import type { PrintRequest } from '#shared/print/print-request';
import type { CalendarMonth } from '#shared/print/say-period';

/** Rows of months to be laid out in a part of a page. */
export interface PlannerRequest {
  readonly request: PrintRequest;
  /** The days alone, without the names of months and the totals. */
  readonly body: Box;
  readonly columns: PlannerColumns;
  readonly months: readonly PlannerMonth[];
  readonly hues: ReadonlyMap<string, number>;
  /** The type of the legend, in points. */
  readonly small: number;
}

export interface PlannerMonth {
  readonly month: CalendarMonth;
  /** What of it is in the period. */
  readonly days: ShownDays;
  readonly occurrences: readonly Occurrence[];
}
