import { unescapedText } from '#shared/exchange/ical/ical-text';
import type { JCalProperty } from '#shared/exchange/ical/jcal';

/** Properties whose value is one text (RFC 5545, 3.3.11). */
const TEXTS = new Set(['summary', 'description', 'location', 'uid', 'status', 'transp', 'class', 'comment', 'action']);
const INSTANT = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)$/;
const INSTANTS = new Set(['dtstamp', 'created', 'last-modified']);

/**
 * A line without parameters, of a kind that makes up most of a file, as ical.js gives it but several times as fast;
 * null when it is another.
 */
export function readPlainProperty(line: string): JCalProperty | null {
  const end = line.search(/[:;]/);
  if (end <= 0 || line[end] === ';') return null;
  const name = line.slice(0, end).toLowerCase();
  const value = line.slice(end + 1);
  if (TEXTS.has(name)) return [name, {}, 'text', value.includes('\\') ? unescapedText(value) : value];
  if (name.startsWith('x-')) return [name, {}, 'unknown', value];
  const instant = INSTANTS.has(name) ? INSTANT.exec(value) : null;
  if (instant === null) return null;
  const [, year, month, day, hour, minute, second, utc] = instant;
  return [name, {}, 'date-time', `${year}-${month}-${day}T${hour}:${minute}:${second}${utc}`];
}
