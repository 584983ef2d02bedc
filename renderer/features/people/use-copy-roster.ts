import type { Occurrence } from '#shared/plan/occurrence';
import { useCallback } from 'react';
import { usePlan } from '../../data/plan-context';
import { usePlanZone } from '../../data/plan-settings';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { useChangeDate } from './use-change-date';

/** So far ahead the next date of a series is looked for, in days. */
const AHEAD = 400;

/** Gives the next date of an event's series the same shifts with the same people. */
export function useCopyRoster(): (occurrence: Occurrence) => Promise<boolean> {
  const plan = usePlan();
  const zone = usePlanZone();
  const t = useTranslate();
  const change = useChangeDate();
  return useCallback(
    async ({ item, span, key, originalStart }) => {
      if (originalStart === null) return false;
      const seriesId = item.seriesId ?? item.id;
      const next = plan
        .snapshot()
        .occurrencesIn({ first: span.firstDay, last: span.firstDay + AHEAD }, zone)
        .find(
          (each) =>
            each.key !== key &&
            each.originalStart !== null &&
            each.originalStart > originalStart &&
            (each.item.seriesId ?? each.item.id) === seriesId,
        );
      if (next) {
        // what was assigned a moment ago is copied too
        return change(next.key, () => {
          const { item: current } = plan.snapshot().occurrence(key, zone) ?? { item };
          return current.kind === 'event' ? { roster: current.roster } : {};
        });
      }
      useUi.getState().showToast({ tone: 'trouble', text: t('people.no-next-date'), undoable: false });
      return false;
    },
    [plan, zone, t, change],
  );
}
