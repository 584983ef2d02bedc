import type { Item } from '#shared/records/item';

/** One property as ical.js holds it (RFC 7265, 3.4): name and parameters in lower case, then type and values. */
export type JCalProperty = Item['foreign'][number];

/** One component as ical.js holds it (RFC 7265, 3.3). */
export type JCalComponent = [name: string, properties: JCalProperty[], components: JCalComponent[]];

/** A text property without parameters. */
export function textProperty(name: string, value: string): JCalProperty {
  return [name, {}, 'text', value];
}

/** The first value of the first property of that name, as text. */
export function textOf(properties: readonly JCalProperty[], name: string): string | null {
  const property = properties.find((candidate) => candidate[0] === name);
  return property === undefined ? null : String(property[3] ?? '');
}
