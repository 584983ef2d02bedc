import { valueText, type JCalProperty } from '#shared/exchange/ical/jcal';
import type { LinedProperty } from '#shared/exchange/ical/properties';

/** The properties of one component, taken out one by one as they are understood; what is left over is foreign. */
export class PropertyBag {
  /** They are few: to look through them costs less than an index of them would. */
  readonly #all: readonly LinedProperty[];
  readonly #isTaken: boolean[];

  constructor(properties: readonly LinedProperty[]) {
    this.#all = properties;
    this.#isTaken = properties.map(() => false);
  }

  /** Of all that the component has, taken or not. */
  get names(): ReadonlySet<string> {
    return new Set(this.#all.map(({ property }) => property[0]));
  }

  /** Takes the first property of that name that is not taken yet. */
  take(name: string): LinedProperty | null {
    for (let at = 0; at < this.#all.length; at++) {
      if (this.#isTaken[at] || this.#all[at]!.property[0] !== name) continue;
      this.#isTaken[at] = true;
      return this.#all[at]!;
    }
    return null;
  }

  /** Takes every property of that name. */
  takeAll(name: string): readonly LinedProperty[] {
    const all: LinedProperty[] = [];
    for (let next = this.take(name); next !== null; next = this.take(name)) all.push(next);
    return all;
  }

  /** Takes the first property of that name as text; null when there is none or it is empty. */
  takeText(name: string): string | null {
    const lined = this.take(name);
    return lined === null ? null : valueText(lined.property) || null;
  }

  /** What nobody asked for. */
  foreign(): readonly JCalProperty[] {
    return this.#left().flatMap(({ property }) => (this.#hasTaken(property[0]) ? [] : [property]));
  }

  /** What stands again although it was taken: the second of a property that may stand once only. */
  repeated(): readonly LinedProperty[] {
    return this.#left().filter(({ property }) => this.#hasTaken(property[0]));
  }

  #left(): readonly LinedProperty[] {
    return this.#all.filter((_, at) => !this.#isTaken[at]);
  }

  #hasTaken(name: string): boolean {
    return this.#all.some(({ property }, at) => this.#isTaken[at] && property[0] === name);
  }
}
