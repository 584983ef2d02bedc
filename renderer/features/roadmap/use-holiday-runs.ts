import { holidayRuns, type HolidayRun } from '#shared/holidays/name-holidays';
import { formatDays } from '#shared/time/format';
import type { DayNumber } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { useHolidayNames } from '../../state/use-holiday-names';
import { useUi } from '../../state/ui-store';
import { useLanguage } from '../../state/use-translate';

/** Days that are asked for together, so that a pan does not name them anew at every step. */
const BLOCK = 64;

const NONE: readonly HolidayRun[] = [];

/** The public holidays among days, named with their dates: `New Year holidays, 1–6 January`; none while their layer is hidden. */
export function useHolidayRuns(first: DayNumber, last: DayNumber): readonly HolidayRun[] {
  const language = useLanguage();
  const names = useHolidayNames(startOfBlock(first), startOfBlock(last) + BLOCK - 1);
  const isShown = useUi((state) => !state.hiddenLayers.includes('holidays'));
  const runs = useMemo(() => {
    if (!isShown) return NONE;
    return holidayRuns(names).map((run) => ({
      ...run,
      name: `${run.name}, ${formatDays(language, run.first, run.last, { day: 'numeric', month: 'long' })}`,
    }));
  }, [names, isShown, language]);
  return runs.filter((run) => run.first <= last && run.last >= first);
}

function startOfBlock(day: DayNumber): DayNumber {
  return Math.floor(day / BLOCK) * BLOCK;
}
