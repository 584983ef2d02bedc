/**
 * What RFC 5545 asks of the lines of a calendar file and what no program that reads one complains about: line breaks,
 * lengths, escapes, dates that exist, grammar of durations and order within components.
 */
export function strictProblems(ics: string): string[] {
  const lines = unfold(ics);
  return [...lineBreakProblems(ics), ...lengthProblems(ics), ...contentProblems(lines)];
}

const LONGEST_LINE = 75;

const QUOTED = String.raw`"[^"\x00-\x08\x0A-\x1F\x7F]*"`;
const UNQUOTED = String.raw`[^";:,\x00-\x08\x0A-\x1F\x7F]*`;
const PARAMETER_VALUE = `(?:${QUOTED}|${UNQUOTED})`;
const PARAMETER = `;[A-Za-z0-9-]+=${PARAMETER_VALUE}(?:,${PARAMETER_VALUE})*`;
const CONTENT_LINE = new RegExp(String.raw`^([A-Za-z0-9-]+)((?:${PARAMETER})*):([^\x00-\x08\x0A-\x1F\x7F]*)$`);

const TEXT = /^(?:[^\\;,]|\\[\\;,nN])*$/;
const TEXT_LIST = /^(?:[^\\;]|\\[\\;,nN])*$/;
const TEXT_PROPERTIES = new Set(['SUMMARY', 'DESCRIPTION', 'LOCATION', 'COMMENT', 'NAME', 'X-WR-CALNAME', 'UID']);
const DATE_PROPERTIES = new Set(['DTSTART', 'DTEND', 'RECURRENCE-ID', 'EXDATE', 'RDATE']);
const UTC_PROPERTIES = new Set(['DTSTAMP', 'CREATED', 'LAST-MODIFIED']);

const CLOCK = String.raw`T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S)`;
const DURATION = new RegExp(String.raw`^[+-]?P(?:\d+W|\d+D(?:${CLOCK})?|${CLOCK})$`);

interface ContentLine {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

interface OpenComponent {
  readonly type: string;
  readonly properties: Map<string, string>;
  hasAlarm: boolean;
}

function unfold(ics: string): string[] {
  return ics
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '');
}

function lineBreakProblems(ics: string): string[] {
  const problems: string[] = [];
  if (/[^\r]\n|\r(?!\n)/.test(ics)) problems.push('a line break that is not CR LF');
  if (!ics.endsWith('\r\n')) problems.push('no line break at the end');
  return problems;
}

function lengthProblems(ics: string): string[] {
  const encoder = new TextEncoder();
  const tooLong = ics.split('\r\n').filter((line) => encoder.encode(line).length > LONGEST_LINE);
  return tooLong.map((line) => `a line of more than ${LONGEST_LINE} octets: ${line.slice(0, 40)}`);
}

function contentProblems(lines: readonly string[]): string[] {
  const problems: string[] = [];
  const stack: OpenComponent[] = [];
  for (const text of lines) {
    const match = CONTENT_LINE.exec(text);
    if (!match) {
      problems.push(`not a content line: ${text.slice(0, 70)}`);
      continue;
    }
    const line = { name: match[1]!.toUpperCase(), parameters: match[2]!, value: match[3]! };
    if (line.name === 'BEGIN') stack.push({ type: line.value, properties: new Map(), hasAlarm: false });
    else if (line.name === 'END') problems.push(...closingProblems(stack, line.value));
    else problems.push(...propertyProblems(line, stack.at(-1)));
  }
  if (stack.length > 0) problems.push(`not closed: ${stack.map(({ type }) => type).join()}`);
  return problems;
}

function closingProblems(stack: OpenComponent[], type: string): string[] {
  const component = stack.pop();
  if (component?.type !== type) return [`END:${type} where ${component?.type ?? 'nothing'} is open`];
  if (type !== 'VALARM') return [];
  const parent = stack.at(-1);
  if (parent) parent.hasAlarm = true;
  return alarmProblems(component.properties);
}

/** RFC 5545, 3.6.6. */
function alarmProblems(alarm: ReadonlyMap<string, string>): string[] {
  const problems: string[] = [];
  const action = alarm.get('ACTION');
  if (action === 'DISPLAY' && !alarm.get('DESCRIPTION')) problems.push('a DISPLAY alarm without DESCRIPTION');
  const isWholeLetter = ['DESCRIPTION', 'SUMMARY', 'ATTENDEE'].every((name) => alarm.get(name));
  if (action === 'EMAIL' && !isWholeLetter) problems.push('an EMAIL alarm without DESCRIPTION, SUMMARY or ATTENDEE');
  if (alarm.has('REPEAT') !== alarm.has('DURATION')) problems.push('an alarm with one of REPEAT and DURATION');
  return problems;
}

function propertyProblems(line: ContentLine, component: OpenComponent | undefined): string[] {
  const { name, parameters, value } = line;
  const problems: string[] = [];
  component?.properties.set(name, value);
  if (component?.type === 'VEVENT' && component.hasAlarm) problems.push(`${name} after a VALARM`);
  if (TEXT_PROPERTIES.has(name) && !TEXT.test(value)) problems.push(`${name} is not escaped: ${value.slice(0, 60)}`);
  if (name === 'CATEGORIES' && !TEXT_LIST.test(value))
    problems.push(`CATEGORIES are not escaped: ${value.slice(0, 60)}`);
  if (DATE_PROPERTIES.has(name)) problems.push(...dateProblems(line));
  if (UTC_PROPERTIES.has(name) && !(isDateTime(value) && value.endsWith('Z')))
    problems.push(`${name} is not UTC: ${value}`);
  if (name === 'DURATION' && !DURATION.test(value)) problems.push(`not a duration: ${value}`);
  if (name === 'TRIGGER' && !parameters.includes('DATE-TIME') && !DURATION.test(value))
    problems.push(`not a trigger: ${value}`);
  if ((name === 'ORGANIZER' || name === 'ATTENDEE') && !/^[a-z]+:/i.test(value))
    problems.push(`${name} is no URI: ${value}`);
  return problems;
}

function dateProblems({ name, parameters, value }: ContentLine): string[] {
  const isDateOnly = /VALUE=DATE(?:;|$)/.test(parameters);
  const wrong = value.split(',').filter((each) => !(isDateOnly ? isDate(each) : isDateTime(each)));
  const problems = wrong.map((each) => `${name}${parameters} has a wrong value: ${each}`);
  if (isDateOnly && parameters.includes('TZID')) problems.push(`${name} is a DATE with a TZID`);
  return problems;
}

function isDate(text: string): boolean {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!match) return false;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return date.getUTCMonth() === Number(match[2]) - 1 && date.getUTCDate() === Number(match[3]);
}

function isDateTime(text: string): boolean {
  const match = /^(\d{8})T([01]\d|2[0-3])([0-5]\d)([0-5]\d|60)Z?$/.exec(text);
  return match !== null && isDate(match[1]!);
}
