import { fileLine, fileText } from '#shared/exchange/ical/ical-text';
import type { JCalProperty } from '#shared/exchange/ical/jcal';
import type { Item } from '#shared/records/item';

/** A file for others names nobody: what a file brought of its guests stays in the plan. */
const PEOPLE = new Set(['attendee', 'organizer', 'contact']);
/** What we write ourselves, or must not be there twice. */
const OURS = new Set([
  ...['uid', 'dtstamp', 'dtstart', 'dtend', 'duration', 'summary', 'description', 'status', 'sequence', 'created'],
  ...['last-modified', 'recurrence-id', 'rrule', 'exrule', 'exdate', 'rdate', 'categories', 'url'],
  ...['begin', 'end', 'trigger', 'action'], // of a component whose boundary was broken
]);
const OURS_OF_EVENTS = new Set(['location', 'conference']);
const NAME = /^[a-z0-9-]+$/;

/** The properties of another program that go back into a file as they came, safe to be written as lines. */
export function writableForeign(item: Item): readonly JCalProperty[] {
  return item.foreign
    .filter(([name]) => NAME.test(name) && !PEOPLE.has(name) && !OURS.has(name))
    .filter(([name]) => item.kind !== 'event' || !OURS_OF_EVENTS.has(name))
    .map(([name, parameters, type, ...values]) => [
      name,
      Object.fromEntries(
        Object.entries(parameters)
          .filter(([key]) => NAME.test(key))
          .map(([key, value]) => [key, Array.isArray(value) ? value.map(safeParameter) : safeParameter(value)]),
      ),
      NAME.test(type) ? type : 'unknown',
      ...values.map((value) => safeValue(value, type)),
    ]);
}

function safeParameter(value: unknown): string {
  return fileLine(String(value));
}

/** Texts may have line breaks, since those are escaped; a line break in anything else would begin a new line. */
function safeValue(value: unknown, type: string): unknown {
  if (Array.isArray(value)) return value.map((part) => safeValue(part, type));
  if (typeof value === 'string') return type === 'text' ? fileText(value) : fileLine(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : '';
}
