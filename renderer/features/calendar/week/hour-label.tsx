import { otherClock } from '#shared/time/other-clock';
import { formatMinute } from '#shared/time/format';
import type { DayNumber } from '#shared/time/plain-date';
import { MINUTES_PER_DAY } from '#shared/time/plain-date-time';
import { createContext, use } from 'react';
import { useNow } from '../../../state/use-now';

/** By which clocks the hours are told at the side. */
export interface Clocks {
  readonly zone: string;
  readonly secondZone: string | null;
  /** The day whose hours they tell: they differ where clocks are set anew. */
  readonly day: DayNumber;
  /** Is today in view, and with it the line of now? */
  readonly showsNow: boolean;
}

/** By context: an option that changes makes FullCalendar begin anew. */
export const ClocksContext = createContext<Clocks>({ zone: 'UTC', secondZone: null, day: 0, showsNow: false });

/** The time of now stands over a label that is nearer than this. */
const COVERED_MINUTES = 18;

/** One hour at the side: by the clocks of the second zone, and of the plan's. */
export function HourLabel({ minute }: { readonly minute: number }) {
  const { zone, secondZone, day, showsNow } = use(ClocksContext);
  const now = useNow(zone) % MINUTES_PER_DAY;
  const isCovered = showsNow && Math.abs(now - minute) < COVERED_MINUTES;
  const second = secondZone === null ? null : otherClock(day, minute, zone, secondZone);
  return (
    <>
      {second !== null && <span className="hours-second">{formatMinute(second)}</span>}
      {!isCovered && <span>{formatMinute(minute)}</span>}
    </>
  );
}
