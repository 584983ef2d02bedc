import ICAL from 'ical.js';
import { createEvents, type EventAttributes } from 'ics';
import type { ExportedEvent } from '#shared/exchange/ical/exported-events';
import { fileLine } from '#shared/exchange/ical/ical-text';
import { basicTime, timeFormOf } from '#shared/exchange/ical/ical-time';
import type { JCalComponent } from '#shared/exchange/ical/jcal';
import { icalStatusOf } from '#shared/exchange/ical/stage-and-status';
import { transparencyOf } from '#shared/exchange/ical/transparency';
import { ruleForExchange } from '#shared/recurrence/until';
import type { Schedule } from '#shared/records/schedule';
import { addDays, dayOfMonth, monthOf, yearOf, type PlainDate } from '#shared/time/plain-date';
import { toInstant, toWall } from '#shared/time/zone';

/** What the library understands beyond its own types. */
type Attributes = Omit<EventAttributes, 'end' | 'duration'> & {
  readonly timestamp: number;
  readonly end?: EventAttributes['start'];
};

const MS_PER_MINUTE = 60_000;
/** Texts are filled in on the tree: the library folds them by letters, not octets, and slowly. */
const STAND_IN = '@';

/** The VEVENTs as `ics` builds them, in jCal; throws when it refuses one, and does not say which. */
export function buildEvents(events: readonly ExportedEvent[]): JCalComponent[] {
  const { error, value } = createEvents(events.map(attributesOf) as EventAttributes[]);
  if (error) throw error;
  const calendar = ICAL.parse(value ?? '') as JCalComponent;
  return calendar[2];
}

/** Is the end, read back from the wall clock, the end that is meant? Not when that clock time comes twice. */
export function hasUnambiguousEnd(schedule: Schedule): boolean {
  return schedule.kind === 'all-day' || toInstant(schedule.zone, endOnWall(schedule)) === endInstant(schedule);
}

function attributesOf(event: ExportedEvent): Attributes {
  const { item, schedule, rule } = event;
  return {
    uid: fileLine(event.uid),
    timestamp: item.modified,
    created: item.created,
    lastModified: item.modified,
    sequence: item.sequence,
    status: icalStatusOf(item),
    transp: transparencyOf(item.kind, schedule),
    title: STAND_IN,
    ...(item.notes === '' ? {} : { description: STAND_IN }),
    ...(rule === null ? {} : { recurrenceRule: ruleForExchange(rule, schedule) }),
    ...timesOf(event),
  };
}

function timesOf({ schedule }: ExportedEvent): Pick<Attributes, 'start' | 'end'> {
  if (schedule.kind === 'all-day') {
    return { start: dateArray(schedule.first), end: dateArray(addDays(schedule.last, 1)) };
  }
  // Verbatim: given as numbers the library would send them through the machine's own zone.
  const start = basicTime(schedule.start, timeFormOf(schedule));
  const hasEnd = schedule.minutes > 0 && hasUnambiguousEnd(schedule);
  return { start, ...(hasEnd ? { end: basicTime(endOnWall(schedule), timeFormOf(schedule)) } : {}) };
}

type TimedSchedule = Extract<Schedule, { kind: 'timed' }>;

function endInstant({ zone, start, minutes }: TimedSchedule): number {
  return toInstant(zone, start) + minutes * MS_PER_MINUTE;
}

function endOnWall(schedule: TimedSchedule) {
  return toWall(schedule.zone, endInstant(schedule));
}

function dateArray(date: PlainDate): [number, number, number] {
  return [yearOf(date), monthOf(date), dayOfMonth(date)];
}
