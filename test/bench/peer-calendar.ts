import type { Item } from '#shared/records/item';
import { addDays, type PlainDate } from '#shared/time/plain-date';
import { toInstant } from '#shared/time/zone';
import { peer } from './peers';

/** What the comparison needs of ical-generator. */
interface IcalGenerator {
  readonly default: (data: object) => {
    readonly createEvent: (data: object) => unknown;
    readonly toString: () => string;
  };
}

interface NodeIcal {
  readonly sync: { readonly parseICS: (text: string) => object };
}

const MS_PER_MINUTE = 60_000;

/** Writes the items by ical-generator, as its README shows. */
export function writeByIcalGenerator(items: readonly Item[]): string {
  const calendar = (peer('ical-generator') as IcalGenerator).default({ name: 'План' });
  for (const item of items) calendar.createEvent(eventData(item));
  return calendar.toString();
}

/** Reads a calendar by node-ical. */
export function readByNodeIcal(text: string): object {
  return (peer('node-ical') as NodeIcal).sync.parseICS(text);
}

function eventData({ uid, title, notes, tags, schedule, reminders, rule, sequence, created, modified }: Item): object {
  return {
    id: uid,
    summary: title,
    description: notes,
    sequence,
    stamp: new Date(modified),
    created: new Date(created),
    lastModified: new Date(modified),
    status: 'TENTATIVE',
    categories: tags.map((name) => ({ name })),
    alarms: reminders.map((minutes) => ({ type: 'display', trigger: minutes * 60 })),
    ...(rule === null ? {} : { repeating: { freq: 'WEEKLY', count: 20 } }),
    ...timesOf(schedule),
  };
}

function timesOf(schedule: Item['schedule']): object {
  if (schedule === null) return {};
  if (schedule.kind === 'all-day')
    return { allDay: true, start: midnight(schedule.first), end: midnight(addDays(schedule.last, 1)) };
  const start = toInstant(schedule.zone, schedule.start);
  return { start: new Date(start), end: new Date(start + schedule.minutes * MS_PER_MINUTE), timezone: schedule.zone };
}

function midnight(date: PlainDate): Date {
  return new Date(`${date}T00:00:00`);
}
