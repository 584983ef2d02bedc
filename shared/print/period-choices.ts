import type { PrintSetup } from '#shared/records/print-setup';
import {
  addDays,
  addMonths,
  dateFromParts,
  dateOfDay,
  monthOf,
  yearOf,
  type DayNumber,
  type PlainDate,
} from '#shared/time/plain-date';
import { quarterOf } from '#shared/time/quarter';

/** The periods that are printed again and again, by where they lie from today. */
export const PERIOD_CHOICES = [
  'this-month',
  'next-month',
  'this-quarter',
  'next-quarter',
  'this-year',
  'next-year',
  'twelve-months',
] as const;
export type PeriodChoice = (typeof PERIOD_CHOICES)[number];

/** Quarters are those of the fiscal year that begins in the month `yearStart` (1 to 12), years those of the calendar. */
export function chosenPeriod(choice: PeriodChoice, today: DayNumber, yearStart: number): PrintSetup['period'] {
  const date = dateOfDay(today);
  const month = dateFromParts(yearOf(date), monthOf(date), 1);
  const quarter = quarterOf(date, yearStart).first;
  switch (choice) {
    case 'this-month':
      return monthsFrom(month, 1);
    case 'next-month':
      return monthsFrom(addMonths(month, 1), 1);
    case 'this-quarter':
      return monthsFrom(quarter, 3);
    case 'next-quarter':
      return monthsFrom(addMonths(quarter, 3), 3);
    case 'this-year':
      return monthsFrom(dateFromParts(yearOf(date), 1, 1), 12);
    case 'next-year':
      return monthsFrom(dateFromParts(yearOf(date) + 1, 1, 1), 12);
    case 'twelve-months':
      return monthsFrom(month, 12);
  }
}

/** Which of them a period is; null for any other. */
export function choiceOfPeriod(
  { first, last }: PrintSetup['period'],
  today: DayNumber,
  yearStart: number,
): PeriodChoice | null {
  const isSame = (choice: PeriodChoice) => {
    const period = chosenPeriod(choice, today, yearStart);
    return period.first === first && period.last === last;
  };
  return PERIOD_CHOICES.find(isSame) ?? null;
}

function monthsFrom(first: PlainDate, months: number): PrintSetup['period'] {
  return { first, last: addDays(addMonths(first, months), -1) };
}
