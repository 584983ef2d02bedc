import { fitMinimum } from '#shared/partners/fit-minimum';
import { dateOfDay } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { useRecords } from '../../data/plan-context';
import { useToday } from '../../state/use-today';

/** How well the policy asks partners to fit today, 0 to 100; null where no rule does. */
export function useFitMinimum(): number | null {
  const rules = useRecords('rules');
  const today = useToday();
  return useMemo(() => fitMinimum(rules, dateOfDay(today)), [rules, today]);
}
