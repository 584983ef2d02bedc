import type { IcalProblemCode } from '#shared/exchange/ical/ical-problem';
import type { LogicalLine } from '#shared/exchange/ical/logical-lines';
import type { TimeContext } from '#shared/exchange/ical/read-time';
import type { IdSource } from '#shared/kernel/ids';
import type { Instant } from '#shared/time/zone';

/** What the events of a file are read with. */
export interface EventContext extends TimeContext {
  readonly newId: IdSource;
  readonly now: Instant;
  readonly calendarId: string;
  /** vCalendar 1.0 has no dates: what lasts from a midnight to another one is whole days. */
  readonly midnightsAreDays: boolean;
  /** Tells what is wrong with the event at hand, and where. */
  readonly tell: (what: IcalProblemCode, at: LogicalLine) => void;
}
