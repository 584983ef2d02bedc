import type { YearMonth } from '#shared/plan/year-layout';
import type { MarkedDays } from '../day/marked-days';

/** Days of a planner row under a drag, or of the draft. */
export function MarkedColumns({
  month,
  marked,
  columnWidth,
}: {
  readonly month: YearMonth;
  readonly marked: MarkedDays;
  readonly columnWidth: number;
}) {
  const from = Math.max(marked.first, month.first) - month.first;
  const to = Math.min(marked.last, month.last) - month.first + 1;
  const left = (month.offset + from) * columnWidth;
  return <div className={`marked-days is-${marked.tone}`} style={{ left, width: (to - from) * columnWidth }} />;
}
