import type { RawComponent } from '#shared/exchange/ical/components';
import { contentUid } from '#shared/exchange/ical/content-uid';
import type { EventContext } from '#shared/exchange/ical/event-context';
import { readFullCopy, type FullCopy, type References } from '#shared/exchange/ical/full-copy';
import { parameterText, valueText, type JCalProperty } from '#shared/exchange/ical/jcal';
import { KALENDS } from '#shared/exchange/ical/kalends-properties';
import type { LogicalLine } from '#shared/exchange/ical/logical-lines';
import { readProperties } from '#shared/exchange/ical/properties';
import { PropertyBag } from '#shared/exchange/ical/property-bag';
import { takeCommon, titleIn } from '#shared/exchange/ical/read-common';
import { readDuration } from '#shared/exchange/ical/read-duration';
import { takeGathering, takeLinks } from '#shared/exchange/ical/read-gathering';
import { takeRecurrence } from '#shared/exchange/ical/read-recurrence';
import { readReminders } from '#shared/exchange/ical/read-reminders';
import { readSchedule, wholeDays } from '#shared/exchange/ical/read-schedule';
import { readTimes, type ReadTime } from '#shared/exchange/ical/read-time';
import { readStage } from '#shared/exchange/ical/stage-and-status';
import { toldFields, type ItemFieldName } from '#shared/exchange/ical/told-fields';
import { transparencyOf } from '#shared/exchange/ical/transparency';
import { ITEM_KINDS, emptyItem, type Item, type ItemKind } from '#shared/records/item';
import { MILESTONE_SHAPES } from '#shared/records/milestone';
import type { Schedule } from '#shared/records/schedule';
import { parsePlainDateTime } from '#shared/time/plain-date-time';

/** An event of a file as an item, before it is joined with the others of its series. */
export interface ReadEvent {
  readonly item: Item;
  /** The fields that the file tells; the others are at their defaults. */
  readonly told: ReadonlySet<ItemFieldName>;
  /** Of a full copy: the names of what its fields refer to. */
  readonly references: References;
  readonly at: LogicalLine;
  /** Of a changed date: which one it changes. */
  readonly recurrenceId: ReadTime | null;
  /** Of a date that our own export wrote as an event of its own: its series' UID and its start there. */
  readonly addedTo: { readonly uid: string; readonly start: string } | null;
}

/** The title of a component, for telling what is wrong with it. */
export function titleOf(component: RawComponent): string | null {
  const line = component.lines.find(({ text }) => /^SUMMARY[;:]/i.test(text));
  const [summary] = line ? readProperties([line]).properties : [];
  return (summary && titleIn(summary.property)) || null;
}

/** Reads one VEVENT; null, and told, when it has no start to put it at. */
export function readEvent(component: RawComponent, context: EventContext): ReadEvent | null {
  const { properties, faults } = readProperties(component.lines);
  for (const { what, at } of [...component.faults, ...faults]) context.tell(what, at);
  const bag = new PropertyBag(properties);

  const schedule = takeSchedule(bag, component, context);
  if (schedule === null) return null;
  const recurrenceId = takeRecurrenceId(bag, schedule, context);
  const recurrence = takeRecurrence(bag, schedule, context);
  if (recurrenceId !== null && recurrence.rule !== null) context.tell('second-rule', component.begin);
  const kind = takeKind(bag, schedule, recurrence.rule);
  const { title, ...common } = takeCommon(bag, context.now);
  const uid = bag.takeText('uid')?.trim();
  const addedTo = takeAddedTo(bag);
  const copy = takeFullCopy(bag, kind, context);
  const alarms = component.components.filter(({ type }) => type === 'VALARM');
  for (const { type, begin } of component.components) if (type !== 'VALARM') context.tell('unknown-part', begin);
  const bare = emptyItem({
    id: context.newId(),
    uid: uid || 'none',
    now: context.now,
    kind,
    title,
    schedule,
    calendarId: context.calendarId,
  });
  const stage = readStage(kind, bag.takeText('status'), bag.takeText(KALENDS.stage));
  const reminders = readReminders(alarms, schedule, context);
  const kindFields = takeKindFields(kind, bag);
  const foreign = foreignOf(bag, kind, schedule); // last: it is what nobody took
  // Spread into a new object, so many fields take many times as long.
  const item = Object.assign(
    bare,
    recurrenceId === null ? recurrence : {},
    { stage, reminders, foreign },
    common,
    kindFields,
    copy.fields,
  ) as Item;
  for (const { at } of bag.repeated()) context.tell('repeated-line', at);
  const told = new Set([
    ...toldFields(item, bag.names, alarms.length > 0),
    ...(Object.keys(copy.fields) as ItemFieldName[]),
  ]);
  return {
    item: uid ? item : { ...item, uid: contentUid(item) },
    told,
    references: copy.references,
    at: component.begin,
    recurrenceId,
    addedTo,
  };
}

function takeFullCopy(bag: PropertyBag, kind: ItemKind, context: EventContext): FullCopy {
  const property = bag.take(KALENDS.item);
  const copy = property && readFullCopy(valueText(property.property), kind);
  if (property && !copy) context.tell('unreadable-line', property.at);
  return copy ?? { fields: {}, references: {} };
}

function takeSchedule(bag: PropertyBag, component: RawComponent, context: EventContext): Schedule | null {
  const dtstart = bag.take('dtstart');
  const [start] = dtstart ? readTimes(dtstart.property, context) : [];
  if (!start) {
    context.tell('no-start', dtstart?.at ?? component.begin);
    return null;
  }
  if (start.kind === 'wall' && start.unknownZone !== null) context.tell('unknown-zone', dtstart!.at);

  const dtend = bag.take('dtend');
  const [end] = dtend ? readTimes(dtend.property, context) : [];
  if (dtend && !end) context.tell('bad-date', dtend.at);
  const given = bag.take('duration');
  const duration = given && readDuration(valueText(given.property));
  if (given && !duration) context.tell('unreadable-line', given.at);
  const days = saysWholeDays(bag) || context.midnightsAreDays ? wholeDays(start, end ?? null) : null;
  if (days !== null) return days;
  const { schedule, endsBeforeStart } = readSchedule(start, end ?? null, duration);
  if (endsBeforeStart) context.tell('ends-before-start', dtend?.at ?? given?.at ?? component.begin);
  return schedule;
}

/** How Outlook, and phones after it, say that midnights mean days. */
const WHOLE_DAYS = ['x-microsoft-cdo-alldayevent', 'x-microsoft-msncalendar-alldayevent', 'x-funambol-allday'];

function saysWholeDays(bag: PropertyBag): boolean {
  const flags = WHOLE_DAYS.map((name) => bag.takeText(name)?.toUpperCase());
  return flags.some((flag) => flag === 'TRUE' || flag === '1');
}

function timeOf(schedule: Schedule): ReadTime {
  return schedule.kind === 'all-day'
    ? { kind: 'date', date: schedule.first }
    : { kind: 'wall', wall: schedule.start, zone: schedule.zone, unknownZone: null };
}

function takeRecurrenceId(bag: PropertyBag, schedule: Schedule, context: EventContext): ReadTime | null {
  const given = bag.take('recurrence-id');
  if (given === null) return null;
  const [time] = readTimes(given.property, context);
  if (!time) {
    // It is a change of some date all the same: taken for the series it would stand in its place.
    context.tell('bad-date', given.at);
    return timeOf(schedule);
  }
  if (given.property[1]['range'] !== undefined) context.tell('this-and-following', given.at);
  return time;
}

/** Milestones last whole days and do not recur: one that was made to elsewhere comes back as an event. */
function takeKind(bag: PropertyBag, schedule: Schedule, rule: string | null): ItemKind {
  const name = bag.takeText(KALENDS.kind)?.toLowerCase();
  const kind = ITEM_KINDS.find((known) => known === name) ?? 'event';
  return kind === 'milestone' && (schedule.kind === 'timed' || rule !== null) ? 'event' : kind;
}

function takeKindFields(kind: ItemKind, bag: PropertyBag): Partial<Item> {
  const shape = bag.takeText(KALENDS.shape)?.toLowerCase();
  switch (kind) {
    case 'event':
      return takeGathering(bag);
    case 'milestone':
      return { shape: MILESTONE_SHAPES.find((known) => known === shape) ?? 'point', links: takeLinks(bag, []) };
    case 'post':
    case 'activity':
      return { links: takeLinks(bag, []) };
  }
}

function takeAddedTo(bag: PropertyBag): ReadEvent['addedTo'] {
  const property = bag.take(KALENDS.addedTo)?.property;
  if (property === undefined) return null;
  const start = parameterText(property, 'x-start');
  const wall = start.replace(/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d))?$/, '$1-$2-$3T$4:$5');
  return { uid: valueText(property), start: parsePlainDateTime(wall) ?? wall.slice(0, 10) };
}

/** TRANSP is derived when we write; one that says otherwise is kept. */
function foreignOf(bag: PropertyBag, kind: ItemKind, schedule: Schedule): JCalProperty[] {
  const expected = transparencyOf(kind, schedule);
  return bag.foreign().filter((property) => property[0] !== 'transp' || valueText(property).toUpperCase() !== expected);
}
