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
      if (item.kind !== 'event' || originalStart === null) return false;
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
      if (next) return change(next.key, next.item, { roster: item.roster });
      useUi.getState().showToast({ tone: 'trouble', text: t('people.no-next-date'), undoable: false });
      return false;
    },
    [plan, zone, t, change],
  );
}
