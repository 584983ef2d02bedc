import type { RawComponent } from '#shared/exchange/ical/components';
import type { EventContext } from '#shared/exchange/ical/event-context';
import { parameterText, valueText, type JCalProperty } from '#shared/exchange/ical/jcal';
import { readProperties } from '#shared/exchange/ical/properties';
import { PropertyBag } from '#shared/exchange/ical/property-bag';
import { readDuration } from '#shared/exchange/ical/read-duration';
import { instantOf, readTimes } from '#shared/exchange/ical/read-time';
import type { Schedule } from '#shared/records/schedule';
import { dayNumber } from '#shared/time/plain-date';
import { MINUTES_PER_DAY, type PlainDateTime } from '#shared/time/plain-date-time';
import { toInstant } from '#shared/time/zone';

const MS_PER_MINUTE = 60_000;

/**
 * The minutes before the start at which the VALARMs of an event (RFC 5545, 3.6.6) ring. How they ring, by sound or by
 * letter, is not kept.
 */
export function readReminders(alarms: readonly RawComponent[], schedule: Schedule, context: EventContext): number[] {
  const reminders = new Set<number>();
  for (const alarm of alarms) {
    const { properties, faults } = readProperties(alarm.lines);
    for (const { what, at } of [...alarm.faults, ...faults]) context.tell(what, at);
    for (const { begin } of alarm.components) context.tell('unknown-part', begin);
    const bag = new PropertyBag(properties);
    if (bag.takeText('action')?.toUpperCase() === 'NONE') continue; // Apple's way to say that nothing shall ring
    const trigger = bag.take('trigger');
    const minutes = trigger && minutesBefore(trigger.property, schedule, context);
    if (minutes === null || minutes < 0) context.tell('unreadable-alarm', trigger?.at ?? alarm.begin);
    else reminders.add(minutes);
  }
  return [...reminders].sort((one, other) => one - other);
}

function minutesBefore(trigger: JCalProperty, schedule: Schedule, context: EventContext): number | null {
  if (trigger[2] === 'date-time') {
    const [time] = readTimes(trigger, context);
    if (!time) return null;
    return Math.round((startInstant(schedule, context) - instantOf(time, context.defaultZone)) / MS_PER_MINUTE);
  }
  const duration = readDuration(valueText(trigger));
  if (duration === null) return null;
  const fromStart = duration.days * MINUTES_PER_DAY + duration.minutes;
  const isFromEnd = parameterText(trigger, 'related').toUpperCase() === 'END';
  return 0 - fromStart - (isFromEnd ? lengthOf(schedule) : 0);
}

function startInstant(schedule: Schedule, { defaultZone }: EventContext): number {
  if (schedule.kind === 'timed') return toInstant(schedule.zone, schedule.start);
  return toInstant(defaultZone, `${schedule.first}T00:00` as PlainDateTime);
}

function lengthOf(schedule: Schedule): number {
  if (schedule.kind === 'timed') return schedule.minutes;
  return (dayNumber(schedule.last) - dayNumber(schedule.first) + 1) * MINUTES_PER_DAY;
}
