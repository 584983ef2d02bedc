import ICAL from 'ical.js';
import { escapedText, fileLine } from '#shared/exchange/ical/ical-text';
import type { JCalProperty } from '#shared/exchange/ical/jcal';
import type { IcalPlan } from '#shared/exchange/ical/ical-plan';

/** CSS names near the calendars' hues 1 to 8, since COLOR (RFC 7986, 5.9) takes nothing else. */
const COLOURS = [
  ...['royalblue', 'seagreen', 'crimson', 'goldenrod'],
  ...['mediumorchid', 'deepskyblue', 'forestgreen', 'chocolate'],
];

/** The lines that a calendar begins with, up to its first component. A file of one calendar wears its colour. */
export function calendarHead({ name, zone, calendars, items }: IcalPlan): string {
  const used = new Set(items.map(({ calendarId }) => calendarId));
  const [calendar, ...others] = calendars.filter(({ id }) => used.has(id));
  const colour = calendar && others.length === 0 ? COLOURS[calendar.hue - 1] : undefined;
  const title = escapedText(fileLine(name));
  const properties: JCalProperty[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Kalends//Kalends//EN'],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['method', {}, 'text', 'PUBLISH'],
    ['name', {}, 'unknown', title],
    ['x-wr-calname', {}, 'unknown', title],
    ['x-wr-timezone', {}, 'unknown', zone],
    ...(colour === undefined ? [] : [['color', {}, 'unknown', colour] satisfies JCalProperty]),
  ];
  const lines = properties.map((property) => ICAL.stringify.property(property, ICAL.design.icalendar, false));
  return ['BEGIN:VCALENDAR', ...lines, ''].join('\r\n');
}
