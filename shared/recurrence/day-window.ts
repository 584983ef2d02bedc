import type { DayNumber } from '#shared/time/plain-date';

/** Days, both inclusive. */
export interface DayWindow {
  readonly first: DayNumber;
  readonly last: DayNumber;
}
