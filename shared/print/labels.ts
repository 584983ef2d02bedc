import type { NamedBy } from '#shared/print/page';

/** Keeps count of what is named on paper: each occurrence has one label, in whichever place comes first. */
export class Labels {
  readonly #given = new Set<string>();

  /** What a name is that is about to be drawn, whole or cut short. */
  give(key: string, isWhole: boolean): NamedBy {
    if (this.#given.has(key)) return { key, part: 'continuation' };
    if (!isWhole) return { key, part: 'cut' };
    this.#given.add(key);
    return { key, part: 'label' };
  }

  has(key: string): boolean {
    return this.#given.has(key);
  }
}
