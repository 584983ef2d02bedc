import { weekColumn } from '#shared/plan/year-layout';
import { dateOfDay, dayNumber, parsePlainDate, type DayNumber } from '#shared/time/plain-date';
import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useWeekStart } from '../data/plan-settings';
import { addressOfContent } from './content-place';
import { useToday } from './use-today';

const ADDRESS = addressOfContent({ kind: 'tab', tab: 'weeks' });

/** Does the address bar show the weeks by channel? */
export function isInWeeks(pathname: string): boolean {
  return pathname === ADDRESS || pathname.startsWith(`${ADDRESS}/`);
}

/** The day that an address of the weeks names: `/content/weeks/2027-03-01`; null for this week. */
export function dayOfWeeks(pathname: string): DayNumber | null {
  const date = parsePlainDate(pathname.slice(ADDRESS.length + 1));
  return date && dayNumber(date);
}

/** The first day of the first week that is shown; the address says it, and where it does not, it is this week. */
export function useFirstWeek(): DayNumber {
  const { pathname } = useLocation();
  const today = useToday();
  const weekStart = useWeekStart();
  const day = dayOfWeeks(pathname) ?? today;
  return day - weekColumn(day, weekStart);
}

/** Turns the weeks to begin with that of a day; null goes along with today. */
export function useGoToWeeks(): (day: DayNumber | null) => void {
  const navigate = useNavigate();
  return useCallback((day) => void navigate(day === null ? ADDRESS : `${ADDRESS}/${dateOfDay(day)}`), [navigate]);
}

/** The path at this moment: keys come faster than the window is drawn. `drawn` where the address is kept elsewhere. */
export function latestPath(drawn: string): string {
  const [path = ''] = window.location.hash.slice(1).split('?');
  return path === '' ? drawn : path;
}
