import type { ShownDays } from '#shared/plan/shown-days';
import { assertNever } from '#shared/kernel/assert-never';
import { weekColumn, type WeekStart } from '#shared/plan/year-layout';
import {
  addDays,
  addMonths,
  dateFromParts,
  dateOfDay,
  dayNumber,
  monthOf,
  parsePlainDate,
  yearOf,
  type DayNumber,
  type PlainDate,
} from '#shared/time/plain-date';
import { quarterOf } from '#shared/time/quarter';
import { dayIn } from '#shared/time/today';
import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useUi } from './ui-store';

export const CALENDAR_VIEWS = ['year', 'quarter', 'month', 'week', 'day', 'agenda'] as const;
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

/** How far one step leads. The agenda is read a month at a time. */
const STEPS: Readonly<Record<CalendarView, { readonly days: number } | { readonly months: number }>> = {
  year: { months: 12 },
  quarter: { months: 3 },
  month: { months: 1 },
  week: { days: 7 },
  day: { days: 1 },
  agenda: { months: 1 },
};

/** Dates have four digits of a year. */
const FIRST_DAY = dayNumber(dateFromParts(1, 1, 1));
const LAST_DAY = dayNumber(dateFromParts(9999, 12, 31));

/** The place one period later (1) or earlier (-1); the same at the end of all dates. */
export function step(place: Place, direction: 1 | -1): Place {
  const length = STEPS[place.view];
  const day =
    'days' in length
      ? dayNumber(place.date) + direction * length.days
      : firstOfMonth(place.date, direction * length.months);
  if (day < FIRST_DAY || day > LAST_DAY) return place;
  // A list is read from the beginning of a month.
  if ('days' in length || place.view === 'agenda') return { ...place, date: dateOfDay(day) };
  return { ...place, date: addMonths(place.date, direction * length.months) };
}

/** When weeks and fiscal years begin, these by their month (1 to 12). */
export interface PeriodStarts {
  readonly weekStart: WeekStart;
  readonly yearStart: number;
}

/** First and last day of the shown period: a calendar year or month, a quarter of a fiscal year, a week, a day. */
export function periodOf(
  place: Place,
  { weekStart, yearStart }: PeriodStarts,
): { readonly first: PlainDate; readonly last: PlainDate } {
  const { view, date } = place;
  switch (view) {
    case 'year':
      return monthsFrom(dateFromParts(yearOf(date), 1, 1), 12);
    case 'quarter':
      return monthsFrom(quarterOf(date, yearStart).first, 3);
    case 'month':
    case 'agenda':
      return monthsFrom(dateFromParts(yearOf(date), monthOf(date), 1), 1);
    case 'week': {
      const first = addDays(date, -weekColumn(dayNumber(date), weekStart));
      return { first, last: addDays(first, 6) };
    }
    case 'day':
      return { first: date, last: date };
    default:
      return assertNever(view);
  }
}

/** The days that a place draws, both inclusive: a month is filled up to whole weeks. */
export function drawnDays(place: Place, starts: PeriodStarts): ShownDays {
  const period = periodOf(place, starts);
  const { weekStart } = starts;
  const [first, last] = [dayNumber(period.first), dayNumber(period.last)];
  if (place.view !== 'month') return { first, last };
  return { first: first - weekColumn(first, weekStart), last: last + 6 - weekColumn(last, weekStart) };
}

function monthsFrom(first: PlainDate, months: number): { readonly first: PlainDate; readonly last: PlainDate } {
  return { first, last: dateOfDay(firstOfMonth(first, months) - 1) };
}

/** The first day of the month that lies `months` after that of `date`; as a number, since it may lie beyond all dates. */
function firstOfMonth(date: PlainDate, months: number): DayNumber {
  const first = new Date(0);
  first.setUTCFullYear(yearOf(date), monthOf(date) - 1 + months, 1);
  return first.getTime() / 86_400_000;
}

/** The place that the address bar names; on another screen, where the calendar was left. */
export function usePlace(): Place {
  const { pathname, search } = useLocation();
  return useMemo(() => placeOf(pathname, search) ?? placeLeft(), [pathname, search]);
}

/** Not followed: nothing changes it while another screen is shown. */
function placeLeft(): Place {
  const [pathname = '', search = ''] = useUi.getState().lastAddresses['calendar']?.split('?') ?? [];
  return placeOf(pathname, search) ?? { view: 'month', date: dateOfDay(dayIn('UTC', Date.now())), shape: 'planner' };
}

/**
 * The place that the address bar names at this moment: keys come faster than the window is drawn. `drawn` where the
 * address is kept elsewhere.
 */
export function latestPlace(drawn: Place): Place {
  const [pathname = '', search = ''] = window.location.hash.slice(1).split('?');
  return placeOf(pathname, search) ?? drawn;
}

/** Goes to another place: a new entry of the browser's history. */
export function useGoTo(): (change: Partial<Place>) => void {
  const navigate = useNavigate();
  const place = usePlace();
  return useMemo(() => (change) => void navigate(addressOf({ ...latestPlace(place), ...change })), [navigate, place]);
}
