import type { IcalProblemCode } from '#shared/exchange/ical/ical-problem';
import type { LogicalLine } from '#shared/exchange/ical/logical-lines';

/** A component of a calendar file (RFC 5545, 3.6) before its properties are read, with what is wrong with its shape. */
export interface RawComponent {
  /** In capitals: `VEVENT`. */
  readonly type: string;
  readonly begin: LogicalLine;
  readonly lines: readonly LogicalLine[];
  readonly components: readonly RawComponent[];
  readonly faults: readonly Fault[];
}

export interface Fault {
  readonly what: IcalProblemCode;
  readonly at: LogicalLine;
}

/** A file taken apart. Calendars that follow each other in one file are read as one. */
export interface RawCalendar {
  readonly lines: readonly LogicalLine[];
  readonly components: readonly RawComponent[];
  readonly faults: readonly Fault[];
}

interface OpenComponent extends RawComponent {
  readonly lines: LogicalLine[];
  readonly components: OpenComponent[];
  readonly faults: Fault[];
}

const BOUNDARY = /^\s*(BEGIN|END)\s*:\s*([\w-]+)\s*$/i;
const PROPERTY = /^[A-Za-z0-9-]+[;:]/;
const DEEPEST = 8;
/** These stand side by side: a second one inside the first means that an END is missing. */
const NEVER_NESTED = new Set(['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE', 'VAVAILABILITY']);

/** Finds the components, whatever is wrong around or inside them: a fault in one never reaches the next. */
export function splitComponents(lines: readonly LogicalLine[]): RawCalendar {
  const calendar = open('VCALENDAR', { text: '', line: 1 });
  const stack = [calendar];
  const innermost = () => stack[stack.length - 1]!;
  const closeDownTo = (depth: number) => {
    for (const component of stack.splice(depth)) component.faults.push({ what: 'not-closed', at: component.begin });
  };

  for (const line of lines) {
    if (line.text.trim() === '') continue;
    const boundary = BOUNDARY.exec(line.text);
    const type = boundary?.[2]?.toUpperCase();
    if (!boundary || type === undefined) {
      if (PROPERTY.test(line.text)) innermost().lines.push(line);
      else innermost().faults.push({ what: 'not-a-line', at: line });
    } else if (type === 'VCALENDAR') {
      closeDownTo(1);
    } else if (boundary[1]!.toUpperCase() === 'BEGIN') {
      if (NEVER_NESTED.has(type)) closeDownTo(1);
      if (stack.length > DEEPEST) {
        innermost().faults.push({ what: 'not-a-line', at: line });
        continue;
      }
      const component = open(type, line);
      innermost().components.push(component);
      stack.push(component);
    } else {
      const depth = stack.findLastIndex((component, at) => at > 0 && component.type === type);
      if (depth < 0) {
        innermost().faults.push({ what: 'stray-end', at: line });
        continue;
      }
      closeDownTo(depth + 1);
      stack.pop();
    }
  }
  closeDownTo(1);
  return calendar;
}

function open(type: string, begin: LogicalLine): OpenComponent {
  return { type, begin, lines: [], components: [], faults: [] };
}
