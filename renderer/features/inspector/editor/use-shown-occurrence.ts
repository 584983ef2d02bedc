import { useEffect, useMemo } from 'react';
import { usePlanSnapshot } from '../../../data/plan-context';
import { usePlanZone } from '../../../data/plan-settings';
import { shownItem, type ShownItem } from '../../../data/shown-item';
import { useUi } from '../../../state/ui-store';
import { heirOf } from './heir-of';

/**
 * The selected occurrence, or item without a date. Where it has another key now, or its item began to repeat or ceased to,
 * the selection goes along.
 */
export function useShownOccurrence(): ShownItem | undefined {
  const plan = usePlanSnapshot();
  const zone = usePlanZone();
  const selectedKey = useUi((state) => state.selectedKey);
  const otherKeys = useUi((state) => state.otherKeys);
  const { same, heir } = useMemo(() => {
    const keys = selectedKey === null ? [] : [selectedKey, ...otherKeys];
    const found = keys.map((key) => shownItem(plan, key, zone)).find((shown) => shown !== undefined);
    return { same: found, heir: found || selectedKey === null ? undefined : heirOf(plan, selectedKey, zone) };
  }, [plan, zone, selectedKey, otherKeys]);
  useEffect(() => {
    const { select, follow, setEditScope } = useUi.getState();
    if (same) follow(same.key);
    else if (heir) {
      select(heir.key);
      // whoever made the rule meant all of its dates, and goes on meaning them
      if (heir.originalStart !== null) setEditScope('all');
    }
  }, [same, heir]);
  return same ?? heir;
}
