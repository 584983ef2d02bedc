import type { JCalProperty } from '#shared/exchange/ical/jcal';

/** Parameters may have a colon in them without quotes (`TZID=tzone://Microsoft/Custom`): what is a date begins the value. */
const DATES =
  /^(DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)((?:;[^=;:"]*=(?:"[^"]*"|[^";]*?))*):(\d[\dTZ:,/+\-PWDHMS]*)\s*$/i;
const PARAMETER = /;([^=;:"]*)=(?:"([^"]*)"|([^";]*))/g;
const BASIC = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z?))?$/i;

/**
 * A property of dates as ical.js gives it, read by ourselves: it is most of what a file is made of, and ical.js takes
 * neither the colons of Exchange nor the hyphens of ISO 8601. Null when the line is no such property.
 */
export function readDateProperty(line: string): JCalProperty | null {
  const match = DATES.exec(line);
  if (!match) return null;
  const [, name, parameters, text] = match;
  const { value, ...others } = parametersIn(parameters!);
  const asDate = value?.toUpperCase() === 'DATE';
  const values = text!.split(',').map((each) => (asDate ? extended(each).slice(0, 10) : extended(each)));
  return [name!.toLowerCase(), others, values[0]!.length > 10 ? 'date-time' : 'date', ...values];
}

function parametersIn(text: string): Partial<Record<string, string>> {
  const found = [...text.matchAll(PARAMETER)].map(([, name, quoted, bare]) => [
    name!.toLowerCase(),
    quoted ?? bare ?? '',
  ]);
  return Object.fromEntries(found) as Partial<Record<string, string>>;
}

/** `20270311T190000` as `2027-03-11T19:00:00`. Of a period (RFC 5545, 3.3.9) the start alone counts. */
function extended(text: string): string {
  const start = text.split('/')[0]!;
  const match = BASIC.exec(start);
  if (!match) return start;
  const [, year, month, day, hour, minute, second = '00', utc] = match;
  const date = `${year}-${month}-${day}`;
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second}${utc!.toUpperCase()}`;
}
