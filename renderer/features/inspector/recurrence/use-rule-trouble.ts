import { useEffect, useState } from 'react';
import { ownSpan } from '#shared/plan/occurrence';
import type { SeriesItem } from '#shared/plan/series/whole-series';
import type { RecurrenceProblem } from '#shared/recurrence/recurrence-problem';

const A_YEAR = 366;

/** Why views show but the first date of a series; null when they show all, and until that is known. */
export function useRuleTrouble(series: SeriesItem): RecurrenceProblem | null {
  const [trouble, setTrouble] = useState<RecurrenceProblem | null>(null);
  useEffect(() => {
    let shown = true;
    // the library of recurrences is large: it is loaded where it is needed
    void import('#shared/recurrence/expand').then(({ originalStarts }) => {
      const { firstDay } = ownSpan(series.schedule);
      const starts = originalStarts(series, { first: firstDay, last: firstDay + A_YEAR });
      if (shown) setTrouble(starts.ok ? null : starts.problem);
    });
    return () => {
      shown = false;
    };
  }, [series]);
  return trouble;
}
