import { useEffect, useState } from 'react';
import type { DateOfSeries } from '#shared/plan/series/change-date';
import type { Item } from '#shared/records/item';
import type { SeriesScope } from '#shared/records/series-scope';
import type { SimpleRule } from '#shared/recurrence/simple-rule';
import { dateOfSeries } from '../../../commands/date-of-series';
import { usePlanSnapshot } from '../../../data/plan-context';
import { useUi } from '../../../state/ui-store';
import { useItemEditor } from '../editor/item-editor';

const NONE: readonly Item[] = [];

/** The changed dates of the shown series that this rule would leave without a place; none until that is known. */
export function useLooseDates(rule: SimpleRule | null): readonly Item[] {
  const plan = usePlanSnapshot();
  const scope = useUi((state) => state.editScope);
  const { occurrence } = useItemEditor();
  const [loose, setLoose] = useState(NONE);
  const asked = JSON.stringify(rule);
  useEffect(() => {
    let shown = true;
    void looseDates(dateOfSeries(plan, occurrence), JSON.parse(asked) as SimpleRule | null, scope).then(
      (found) => shown && setLoose(found),
    );
    return () => {
      shown = false;
    };
  }, [plan, occurrence, scope, asked]);
  return loose;
}

async function looseDates(
  date: DateOfSeries | null,
  rule: SimpleRule | null,
  scope: SeriesScope,
): Promise<readonly Item[]> {
  if (date === null || rule === null) return NONE;
  // the library of recurrences is large: it is loaded where it is needed
  const { changeDate } = await import('#shared/plan/series/change-date');
  const changed = changeDate(date, { kind: 'repeat', rule }, scope, () => 'tail', Date.now);
  return changed.ok ? changed.value.loose : NONE;
}
