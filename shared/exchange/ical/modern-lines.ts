import type { LogicalLine } from '#shared/exchange/ical/logical-lines';
import { modernRule } from '#shared/exchange/ical/vcalendar-rule';

const PROPERTY = /^([A-Z-]+)(;[^:]*)?:(.*)$/i;

/** Is this a vCalendar 1.0, the form of the nineties that old phones still write? */
export function isVersionOne(lines: readonly LogicalLine[]): boolean {
  return lines.some(({ text }) => /^VERSION:\s*1\.0\s*$/i.test(text));
}

/** The lines of a vCalendar 1.0 as RFC 5545 says the same. What it has no words for stays, to be told as unreadable. */
export function modernLines(lines: readonly LogicalLine[]): readonly LogicalLine[] {
  // An offset alone tells no clock that changes: such times are taken on the plan's own.
  const hasSummerTime = lines.some(({ text }) => /^DAYLIGHT:\s*TRUE/i.test(text));
  return lines.flatMap((line) => modern(line.text, hasSummerTime).map((text) => ({ text, line: line.line })));
}

function modern(text: string, hasSummerTime: boolean): readonly string[] {
  const [, name, parameters = '', value = ''] = PROPERTY.exec(text) ?? [];
  switch (name?.toUpperCase()) {
    case 'DCREATED':
      return [`CREATED${parameters}:${value}`];
    case 'EXDATE':
    case 'RDATE':
    case 'CATEGORIES':
      return [`${name}${parameters}:${value.replace(/(?<!\\);/g, ',')}`];
    case 'RRULE':
      return [`RRULE:${modernRule(value) ?? value}`];
    case 'AALARM':
    case 'DALARM':
    case 'MALARM':
    case 'PALARM':
      return ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER;VALUE=DATE-TIME:${value.split(';')[0]}`, 'END:VALARM'];
    case 'TZ':
      return hasSummerTime ? [text] : [`X-WR-TIMEZONE:UTC${value}`];
    default:
      return [text];
  }
}
