/** Above this many changes a map is laid out anew, so that looking something up stays two steps at most. */
const MOST_CHANGES = 1_000;

/** A map that never changes; its changed copy costs what changes, not what it holds. */
export class RecordMap<Value> {
  readonly #laidOut: ReadonlyMap<string, Value>;
  /** What differs from that; null is gone. */
  readonly #changed: ReadonlyMap<string, Value | null>;

  #values: readonly Value[] | null = null;

  private constructor(laidOut: ReadonlyMap<string, Value>, changed: ReadonlyMap<string, Value | null>) {
    this.#laidOut = laidOut;
    this.#changed = changed;
  }

  static empty<Value>(): RecordMap<Value> {
    return new RecordMap<Value>(new Map(), new Map());
  }

  get(key: string): Value | undefined {
    const changed = this.#changed.get(key);
    return changed === undefined ? this.#laidOut.get(key) : (changed ?? undefined);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** The values in the order in which their keys first came; the same list each time. */
  values(): readonly Value[] {
    this.#values ??= [...this.#merged().values()];
    return this.#values;
  }

  /** A copy in which the given keys have other values, or (null) none. */
  with(entries: Iterable<readonly [string, Value | null]>): RecordMap<Value> {
    const copy = new RecordMap(this.#laidOut, new Map([...this.#changed, ...entries]));
    return copy.#changed.size <= MOST_CHANGES ? copy : new RecordMap<Value>(copy.#merged(), new Map());
  }

  #merged(): ReadonlyMap<string, Value> {
    const merged = new Map(this.#laidOut);
    for (const [key, value] of this.#changed) {
      if (value === null) merged.delete(key);
      else merged.set(key, value);
    }
    return merged;
  }
}
