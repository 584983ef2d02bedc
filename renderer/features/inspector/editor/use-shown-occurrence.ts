import { useEffect, useMemo } from 'react';
import { usePlanSnapshot } from '../../../data/plan-context';
import { usePlanZone } from '../../../data/plan-settings';
import { shownItem, type ShownItem } from '../../../data/shown-item';
import { useUi } from '../../../state/ui-store';
import { heirOf } from './heir-of';

/** The selected occurrence, or item without a date. When its item begins to repeat or ceases to, the selection goes along. */
export function useShownOccurrence(): ShownItem | undefined {
  const plan = usePlanSnapshot();
  const zone = usePlanZone();
  const selectedKey = useUi((state) => state.selectedKey);
  const occurrence = useMemo(
    () => (selectedKey === null ? undefined : (shownItem(plan, selectedKey, zone) ?? heirOf(plan, selectedKey, zone))),
    [plan, zone, selectedKey],
  );
  const key = occurrence?.key;
  useEffect(() => {
    if (key !== undefined && key !== selectedKey) useUi.getState().select(key);
  }, [key, selectedKey]);
  return occurrence;
}
