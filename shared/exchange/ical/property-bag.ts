import { valueText, type JCalProperty } from '#shared/exchange/ical/jcal';
import type { LinedProperty } from '#shared/exchange/ical/properties';

/** The properties of one component, taken out one by one as they are understood; what is left over is foreign. */
export class PropertyBag {
  readonly #byName = new Map<string, LinedProperty[]>();
  readonly #taken = new Set<string>();
  /** Of all that the component has, taken or not. */
  readonly names: ReadonlySet<string>;

  constructor(properties: readonly LinedProperty[]) {
    for (const lined of properties) {
      const [name] = lined.property;
      const same = this.#byName.get(name);
      if (same) same.push(lined);
      else this.#byName.set(name, [lined]);
    }
    this.names = new Set(this.#byName.keys());
  }

  /** Takes the first property of that name. */
  take(name: string): LinedProperty | null {
    this.#taken.add(name);
    return this.#byName.get(name)?.shift() ?? null;
  }

  /** Takes every property of that name. */
  takeAll(name: string): readonly LinedProperty[] {
    const all = this.#byName.get(name) ?? [];
    this.#byName.delete(name);
    return all;
  }

  /** Takes the first property of that name as text; null when there is none or it is empty. */
  takeText(name: string): string | null {
    const lined = this.take(name);
    return lined === null ? null : valueText(lined.property) || null;
  }

  /** What nobody asked for, in the order of the names' first appearance. */
  foreign(): readonly JCalProperty[] {
    return [...this.#byName].flatMap(([name, all]) =>
      this.#taken.has(name) ? [] : all.map(({ property }) => property),
    );
  }

  /** What stands again although it was taken: the second of a property that may stand once only. */
  repeated(): readonly LinedProperty[] {
    return [...this.#byName].flatMap(([name, all]) => (this.#taken.has(name) ? all : []));
  }
}
