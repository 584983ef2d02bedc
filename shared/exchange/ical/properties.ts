import ICAL from 'ical.js';
import type { Fault, RawComponent } from '#shared/exchange/ical/components';
import { unescapedText } from '#shared/exchange/ical/ical-text';
import type { JCalComponent, JCalProperty } from '#shared/exchange/ical/jcal';
import type { LogicalLine } from '#shared/exchange/ical/logical-lines';
import { readPlainProperty } from '#shared/exchange/ical/read-plain-property';
import { readDateProperty } from '#shared/exchange/ical/read-date-property';

/** A property with the line that it was read from. */
export interface LinedProperty {
  readonly property: JCalProperty;
  readonly at: LogicalLine;
}

/** The properties of some lines, in their order; a line that cannot be read costs nothing but itself. */
export function readProperties(lines: readonly LogicalLine[]): {
  readonly properties: readonly LinedProperty[];
  readonly faults: readonly Fault[];
} {
  const properties: LinedProperty[] = [];
  const faults: Fault[] = [];
  for (const at of lines) {
    const property = readProperty(at.text);
    if (property === null) faults.push({ what: 'unreadable-line', at });
    else properties.push({ property, at });
  }
  return { properties, faults };
}

/** A whole component in jCal, without the lines that cannot be read. */
export function toJCal(component: RawComponent): JCalComponent {
  return [
    component.type.toLowerCase(),
    readProperties(component.lines).properties.map(({ property }) => property),
    component.components.map(toJCal),
  ];
}

function readProperty(text: string): JCalProperty | null {
  const own = readPlainProperty(text) ?? readDateProperty(text);
  if (own !== null) return own;
  const known = KEPT_FROM_ICAL_JS.exec(text);
  if (known) return readByOurselves(known[1]!.toLowerCase(), known[2]!.trim());
  try {
    const [name, parameters, type, ...values] = ICAL.parse.property(text) as JCalProperty;
    return [name, parameters, typeof type === 'string' ? type : 'unknown', ...values];
  } catch {
    return null;
  }
}

/**
 * Rules are kept as they are written: they must come back unharmed, and ical.js refuses some that others accept. Of
 * categories it takes a comma behind an escaped backslash for an escaped comma.
 */
const KEPT_FROM_ICAL_JS = /^(RRULE|EXRULE|CATEGORIES)(?:;(?:"[^"]*"|[^":])*)?:(.*)$/i;

function readByOurselves(name: string, value: string): JCalProperty {
  if (name !== 'categories') return [name, {}, 'recur', value];
  return [name, {}, 'text', ...(value.match(/(?:[^\\,]|\\.)+/g) ?? []).map(unescapedText)];
}
