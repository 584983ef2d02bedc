import type { Item } from '#shared/records/item';

/** One property as ical.js holds it (RFC 7265, 3.4): name and parameters in lower case, then type and values. */
export type JCalProperty = Item['foreign'][number];

/** One component as ical.js holds it (RFC 7265, 3.3). */
export type JCalComponent = [name: string, properties: JCalProperty[], components: JCalComponent[]];

/** A text property without parameters. */
export function textProperty(name: string, value: string): JCalProperty {
  return [name, {}, 'text', value];
}

/** The first value of a property as text; empty when it has none or one that is no text or number. */
export function valueText(property: JCalProperty): string {
  return plainText(property[3]);
}

/** The values of a property that may have several (CATEGORIES), as text. */
export function valueTexts([, , , ...values]: JCalProperty): readonly string[] {
  return values.map(plainText);
}

/** A parameter of a property as text; empty when it is not there. */
export function parameterText(property: JCalProperty, name: string): string {
  return plainText(property[1][name]);
}

/** The first value of the first property of that name, as text; null when there is none. */
export function textOf(properties: readonly JCalProperty[], name: string): string | null {
  const property = properties.find((candidate) => candidate[0] === name);
  return property === undefined ? null : valueText(property);
}

function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
