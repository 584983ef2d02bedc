import { holidayNames } from '#shared/holidays/name-holidays';
import type { DayNumber } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { useHolidayCountries } from '../data/plan-settings';
import { useTranslate } from './use-translate';

/** What the plan's public holidays from `first` to `last` are called, by day; both inclusive. */
export function useHolidayNames(first: DayNumber, last: DayNumber): ReadonlyMap<DayNumber, string> {
  const t = useTranslate();
  const countries = useHolidayCountries();
  return useMemo(() => holidayNames(countries, { first, last }, t), [countries, first, last, t]);
}
