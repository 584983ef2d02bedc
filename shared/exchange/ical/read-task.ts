import type { RawComponent } from '#shared/exchange/ical/components';
import { contentUid } from '#shared/exchange/ical/content-uid';
import type { EventContext } from '#shared/exchange/ical/event-context';
import { valueText } from '#shared/exchange/ical/jcal';
import { readProperties } from '#shared/exchange/ical/properties';
import { PropertyBag } from '#shared/exchange/ical/property-bag';
import { takeCommon } from '#shared/exchange/ical/read-common';
import { readDuration } from '#shared/exchange/ical/read-duration';
import type { ReadEvent } from '#shared/exchange/ical/read-event';
import { takeLinks } from '#shared/exchange/ical/read-gathering';
import { readReminders } from '#shared/exchange/ical/read-reminders';
import { readTimes, type ReadTime } from '#shared/exchange/ical/read-time';
import { toldFields, type ItemFieldName } from '#shared/exchange/ical/told-fields';
import { emptyItem, type Item } from '#shared/records/item';
import type { Milestone } from '#shared/records/milestone';
import type { Schedule } from '#shared/records/schedule';
import { addDays, type PlainDate } from '#shared/time/plain-date';
import { dateOf } from '#shared/time/plain-date-time';
import { rezone } from '#shared/time/zone';

const STAGES: Readonly<Partial<Record<string, Milestone['stage']>>> = {
  'NEEDS-ACTION': 'planned',
  'IN-PROCESS': 'confirmed',
  COMPLETED: 'reached',
  CANCELLED: 'dropped',
};
const OF_TASKS: readonly ItemFieldName[] = ['stage', 'progress', 'shape'];

/**
 * Reads one VTODO (RFC 5545, 3.6.2) as a milestone: on the day on which it is due, a phase when it begins earlier, and
 * without a date when it has none. Milestones do not repeat: a task that does is told, and a change of one of its dates
 * is left out, which null stands for.
 */
export function readTask(component: RawComponent, context: EventContext): ReadEvent | null {
  const { properties, faults } = readProperties(component.lines);
  for (const { what, at } of [...component.faults, ...faults]) context.tell(what, at);
  const bag = new PropertyBag(properties);
  for (const { at } of ['rrule', 'rdate', 'exdate', 'exrule'].flatMap((name) => bag.takeAll(name)))
    context.tell('task-repeats', at);
  const change = bag.take('recurrence-id');
  if (change !== null) {
    context.tell('task-repeats', change.at);
    return null;
  }

  const schedule = takeSchedule(bag, component, context);
  const alarms = component.components.filter(({ type }) => type === 'VALARM');
  for (const { type, begin } of component.components) if (type !== 'VALARM') context.tell('unknown-part', begin);
  const uid = bag.takeText('uid')?.trim();
  const { title, ...common } = takeCommon(bag, context.now);
  const item = {
    ...emptyItem({
      id: context.newId(),
      uid: uid || 'none',
      now: context.now,
      kind: 'milestone',
      title,
      schedule,
      calendarId: context.calendarId,
    }),
    ...common,
    ...takeState(bag),
    shape: schedule !== null && schedule.first !== schedule.last ? 'phase' : 'point',
    reminders: schedule === null ? [] : readReminders(alarms, schedule, context),
    links: takeLinks(bag, []),
    foreign: bag.foreign(), // last: it is what nobody took
  } as Item;
  for (const { at } of bag.repeated()) context.tell('repeated-line', at);
  const told = toldFields(item, bag.names, alarms.length > 0);
  return {
    item: uid ? item : { ...item, uid: contentUid(item) },
    told: new Set([...told, ...OF_TASKS]),
    references: {},
    at: component.begin,
    recurrenceId: null,
    addedTo: null,
  };
}

function takeState(bag: PropertyBag): Pick<Milestone, 'stage' | 'progress'> {
  const stage = STAGES[bag.takeText('status')?.trim().toUpperCase() ?? ''];
  const percent = Math.trunc(Number(bag.takeText('percent-complete') ?? 0));
  const isCompleted = bag.takeText('completed') !== null || percent === 100;
  const isReached = stage === 'reached' || (stage === undefined && isCompleted);
  return {
    stage: isReached ? 'reached' : (stage ?? 'planned'),
    progress: isReached ? 100 : percent >= 0 && percent <= 100 ? percent : 0,
  };
}

type Days = Extract<Schedule, { kind: 'all-day' }>;

function takeSchedule(bag: PropertyBag, component: RawComponent, context: EventContext): Days | null {
  const start = takeDay('dtstart', bag, context);
  const given = bag.take('duration');
  const duration = given && readDuration(valueText(given.property));
  if (given && !duration) context.tell('unreadable-line', given.at);
  const due = takeDay('due', bag, context) ?? (start && duration ? addDays(start, duration.days) : start);
  if (due === null) return null;
  if (start !== null && start > due) context.tell('ends-before-start', component.begin);
  return { kind: 'all-day', first: start !== null && start < due ? start : due, last: due };
}

function takeDay(name: string, bag: PropertyBag, context: EventContext): PlainDate | null {
  const given = bag.take(name);
  if (given === null) return null;
  const [time] = readTimes(given.property, context);
  if (!time) context.tell('bad-date', given.at);
  return time ? dayOf(time, context.defaultZone) : null;
}

/** An hour in UTC is on the day that it has here; one in a zone on the day that it has there. */
function dayOf(time: ReadTime, zone: string): PlainDate {
  if (time.kind === 'date') return time.date;
  return dateOf(time.zone === 'UTC' ? rezone(time.wall, time.zone, zone) : time.wall);
}
