import {
  addDays,
  addMonths,
  dateFromParts,
  monthOf,
  parsePlainDate,
  yearOf,
  type PlainDate,
} from '#shared/time/plain-date';
import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';

export const CALENDAR_VIEWS = ['year', 'month'] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];
export const YEAR_SHAPES = ['planner', 'grid'] as const;
export type YearShape = (typeof YEAR_SHAPES)[number];

/** Where in the plan the window looks: the address says all of it, so back, forward and reopening work. */
export interface Place {
  readonly view: CalendarView;
  /** Any date of the shown period. */
  readonly date: PlainDate;
  /** How the year is drawn. */
  readonly shape: YearShape;
}

/** The address of a place: `/calendar/month/2027-03-11`. */
export function addressOf(place: Place): string {
  return `/calendar/${place.view}/${place.date}${place.shape === 'grid' ? '?shape=grid' : ''}`;
}

/** The place of an address, or null where it names none. */
export function placeOf(pathname: string, search: string): Place | null {
  const [, screen, viewName, dateText] = pathname.split('/');
  const view = CALENDAR_VIEWS.find((name) => name === viewName);
  const date = parsePlainDate(dateText ?? '');
  if (screen !== 'calendar' || !view || !date) return null;
  return { view, date, shape: new URLSearchParams(search).get('shape') === 'grid' ? 'grid' : 'planner' };
}

/** Dates have four digits of a year. */
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

/** The place one period later (1) or earlier (-1); the same at the end of all dates. */
export function step(place: Place, direction: 1 | -1): Place {
  const months = direction * (place.view === 'year' ? 12 : 1);
  const year = yearOf(place.date) + Math.floor((monthOf(place.date) - 1 + months) / 12);
  return year < FIRST_YEAR || year > LAST_YEAR ? place : { ...place, date: addMonths(place.date, months) };
}

/** First and last day of the shown period: the calendar year or month. */
export function periodOf(place: Place): { readonly first: PlainDate; readonly last: PlainDate } {
  const year = yearOf(place.date);
  if (place.view === 'year') return { first: dateFromParts(year, 1, 1), last: dateFromParts(year, 12, 31) };
  const first = dateFromParts(year, monthOf(place.date), 1);
  return { first, last: addDays(dateFromParts(year, monthOf(place.date) + 1, 1), -1) };
}

/** The place that the address bar names; throws outside the calendar's routes. */
export function usePlace(): Place {
  const { pathname, search } = useLocation();
  return useMemo(() => {
    const place = placeOf(pathname, search);
    if (!place) throw new Error(`No place at ${pathname}`);
    return place;
  }, [pathname, search]);
}

/** Goes to another place: a new entry of the browser's history. */
export function useGoTo(): (change: Partial<Place>) => void {
  const navigate = useNavigate();
  const place = usePlace();
  return useMemo(() => (change) => void navigate(addressOf({ ...place, ...change })), [navigate, place]);
}
