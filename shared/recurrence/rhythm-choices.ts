import { weekdayName, WEEKDAYS, type Nth } from '#shared/recurrence/rule-pattern';
import type { SimpleRhythm } from '#shared/recurrence/simple-rule';
import { dayOfMonth, daysInMonth, monthOf, yearOf, type PlainDate } from '#shared/time/plain-date';

const WORKDAYS = WEEKDAYS.slice(0, 5);
/** The fifth one of a month comes so seldom that "the last" is meant. */
const MOST_NTH = 4;

/** What a series that begins on `date` most likely repeats by, the likeliest first. */
export function likelyRhythms(date: PlainDate): readonly SimpleRhythm[] {
  const weekday = weekdayName(date);
  const workdays: readonly SimpleRhythm[] = WORKDAYS.includes(weekday)
    ? [{ kind: 'weekdays', interval: 1, weekdays: WORKDAYS }]
    : [];
  return [
    { kind: 'weekdays', interval: 1, weekdays: [weekday] },
    ...workdays,
    ...monthlyRhythms(date).toReversed(),
    { kind: 'year-date', interval: 1, month: monthOf(date), date: dayOfMonth(date) },
  ];
}

/** The ways to name `date` within its month: by its number, as the last day, as the third Thursday, as the last one. */
function monthlyRhythms(date: PlainDate): readonly SimpleRhythm[] {
  const isLastDay = dayOfMonth(date) === daysInMonth(yearOf(date), monthOf(date));
  return [
    { kind: 'month-date', interval: 1, date: dayOfMonth(date) },
    ...(isLastDay ? [{ kind: 'month-date', interval: 1, date: -1 } as const] : []),
    ...nthsOf(date).map((nth) => ({ kind: 'month-weekday', interval: 1, on: on(nth, date) }) as const),
  ];
}

function nthsOf(date: PlainDate): readonly Nth[] {
  const nth = Math.ceil(dayOfMonth(date) / 7);
  const isLast = dayOfMonth(date) + 7 > daysInMonth(yearOf(date), monthOf(date));
  return [...(nth <= MOST_NTH ? [nth as Nth] : []), ...(isLast ? ([-1] as const) : [])];
}

function on(nth: Nth, date: PlainDate) {
  return { nth, weekday: weekdayName(date) };
}
