import { emptyShift, type Event } from '#shared/records/event';
import type { Schedule } from '#shared/records/schedule';
import { daysAhead, isPast, itemOf, type ItemLine } from '#shared/sample/lines/item-line';
import { firstDayOf, scheduleFrom, type SampleDay, type SampleTime } from '#shared/sample/sample-time';

/** What an event is like, whenever it happens. */
export interface EventTraits extends ItemLine {
  readonly format: Event['format'];
  /** Name and address; together with `online` the event is hybrid. */
  readonly place?: readonly [name: string, address: string];
  /** Platform and link. */
  readonly online?: readonly [platform: string, link: string];
  readonly complexity?: 1 | 2 | 3 | 4;
  readonly registration?: string;
  readonly capacity?: number;
  readonly expected?: number;
  /** Planned, and what was spent once it is over. */
  readonly budget?: readonly [planned: number, spent?: number];
  readonly hosts?: readonly string[];
  readonly partners?: readonly string[];
  readonly roster?: readonly (readonly [role: string, needed: number, people: readonly string[]])[];
}

/** What became of an event. Told only once it is over, whenever "today" is. */
export interface EventFacts {
  readonly came?: number;
  readonly result?: readonly [score: 1 | 2 | 3 | 4 | 5, text: string];
}

/** One event. Left without a day, it is an idea for later. */
export interface EventLine extends EventTraits, EventFacts {
  readonly on?: SampleDay;
  readonly at?: string;
  readonly minutes?: number;
  readonly days?: number;
  /** While it is ahead; how sure it is follows from how near it is otherwise. */
  readonly stage?: 'idea' | 'planned' | 'confirmed';
  readonly cancelled?: true;
}

/** The event of a line, on a day on which people come, with what is known of it today. */
export function eventOf(line: EventLine, currency: string, time: SampleTime): Event {
  if (line.on === undefined) return { ...traitsOf(line, null, currency, time), stage: 'idea' };
  const schedule = scheduleFrom(firstDayOf(line.on, line, time), line, time);
  const event = traitsOf(line, schedule, currency, time);
  if (line.cancelled) return { ...event, stage: 'cancelled' };
  return isPast(schedule, time)
    ? doneEvent(event, line, line.budget?.[1])
    : { ...event, stage: line.stage ?? expectedStage(schedule, time) };
}

/** The event of a line as it is planned. */
export function traitsOf(line: EventTraits, schedule: Schedule | null, currency: string, time: SampleTime): Event {
  const [place, address] = line.place ?? ['', ''];
  const [platform, joinLink] = line.online ?? ['', ''];
  return {
    ...itemOf('event', line, schedule, time),
    format: line.format,
    mode: line.online ? (line.place ? 'hybrid' : 'online') : 'offline',
    place: { name: place, address },
    platform,
    joinLink,
    complexity: line.complexity ?? null,
    registrationLink: line.registration ?? '',
    capacity: line.capacity ?? null,
    attendanceExpected: line.expected ?? null,
    budget: { currency: line.budget ? currency : '', planned: line.budget?.[0] ?? null, spent: null },
    hostIds: [...(line.hosts ?? [])],
    partnerIds: [...(line.partners ?? [])],
    roster: (line.roster ?? []).map(([role, needed, people]) => ({
      ...emptyShift,
      role,
      needed,
      personIds: [...people],
    })),
  };
}

/** The event after it has been. */
export function doneEvent(event: Event, { came, result }: EventFacts, spent: number | undefined): Event {
  return {
    ...event,
    stage: 'done',
    attendanceActual: came ?? null,
    budget: { ...event.budget, spent: spent ?? null },
    result: { score: result?.[0] ?? null, text: result?.[1] ?? '' },
  };
}

function expectedStage(schedule: Schedule, time: SampleTime): Event['stage'] {
  const days = daysAhead(schedule, time);
  if (days > 90) return 'idea';
  return days > 28 ? 'planned' : 'confirmed';
}
