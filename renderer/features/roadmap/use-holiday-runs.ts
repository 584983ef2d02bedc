import { holidayRuns, type HolidayRun } from '#shared/holidays/name-holidays';
import { formatDays } from '#shared/time/format';
import type { DayNumber } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { useHolidayNames } from '../../state/use-holiday-names';
import { useUi } from '../../state/ui-store';
import { useLanguage } from '../../state/use-translate';

const NONE: readonly HolidayRun[] = [];

/** The public holidays among days, named with their dates: `New Year holidays, 1–6 January`; none while their layer is hidden. */
export function useHolidayRuns(first: DayNumber, last: DayNumber): readonly HolidayRun[] {
  const language = useLanguage();
  const names = useHolidayNames(first, last);
  const isShown = useUi((state) => !state.hiddenLayers.includes('holidays'));
  return useMemo(() => {
    if (!isShown) return NONE;
    return holidayRuns(names).map((run) => ({
      ...run,
      name: `${run.name}, ${formatDays(language, run.first, run.last, { day: 'numeric', month: 'long' })}`,
    }));
  }, [names, isShown, language]);
}
