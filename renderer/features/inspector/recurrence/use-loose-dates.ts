import { useEffect, useState } from 'react';
import type { Item } from '#shared/records/item';
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
    const date = dateOfSeries(plan, occurrence);
    const typed = JSON.parse(asked) as SimpleRule | null;
    if (date === null || typed === null) return setLoose(NONE);
    let shown = true;
    // the library of recurrences is large: it is loaded where it is needed
    void import('#shared/plan/series/change-date').then(({ changeDate }) => {
      const changed = changeDate(date, { kind: 'repeat', rule: typed }, scope, () => 'tail', Date.now);
      if (shown) setLoose(changed.ok ? changed.value.loose : NONE);
    });
    return () => {
      shown = false;
    };
  }, [plan, occurrence, scope, asked]);
  return loose;
}
