import { useEffect, useState } from 'react';
import type { RuleScope } from '#shared/plan/series/edit-rule';
import { wholeSeries, type SeriesItem } from '#shared/plan/series/whole-series';
import { dateOfSeries } from '../../../commands/date-of-series';
import { usePlanSnapshot } from '../../../data/plan-context';
import { useItemEditor } from '../editor/item-editor';

type RuleFrom = Pick<SeriesItem, 'schedule' | 'rule'>;

/** The rule of the shown date's series; from that date on, with what is left of it. Null until that is known. */
export function useRuleFrom(scope: RuleScope): RuleFrom | null {
  const plan = usePlanSnapshot();
  const { occurrence } = useItemEditor();
  const [cut, setCut] = useState<RuleFrom | null>(null);
  const date = dateOfSeries(plan, occurrence);
  const series = date?.series ?? null;
  const start = occurrence.originalStart;
  useEffect(() => {
    if (scope === 'all' || series === null || start === null) return;
    let shown = true;
    // the library of recurrences is large: it is loaded where it is needed
    void import('#shared/plan/series/edit-rule').then(({ ruleFrom }) => {
      const found = ruleFrom(
        wholeSeries(series, [], () => []),
        start,
        scope,
      );
      if (shown) setCut(found.ok ? found.value : series);
    });
    return () => {
      shown = false;
    };
  }, [scope, series, start]);
  return scope === 'all' ? series : cut;
}
