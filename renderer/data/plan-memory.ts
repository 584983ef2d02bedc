import type { BrokenRecord } from './broken-record';
import type { TouchedRecords } from './lay-over';
import type { PlanSnapshot } from './plan-handle';
import { NO_RECORDS, withTouched, type PlanRecords } from './plan-records';
import { planSnapshot } from './plan-snapshot';
import type { ReadRecords } from './read-plan';
import type { KnownPlan } from './write-changes';
import type { Written } from './written';
import { ZonedOccurrences, type Expander } from './zoned-occurrences';

/** The plan in memory, kept level with what is on disk. */
export class PlanMemory {
  #plan: PlanRecords = NO_RECORDS;
  #snapshot = planSnapshot(NO_RECORDS, { undoable: null, redoable: null }, (zone) => this.#inZone(zone));
  #broken: readonly BrokenRecord[] = [];
  #revision = 0;
  /** Writings that arrived before an earlier one, which is still on its way from another window. */
  readonly #ahead = new Set<number>();
  #expand: Expander | null = null;
  readonly #zones = new Map<string, ZonedOccurrences>();
  readonly #listeners = new Set<() => void>();

  readonly snapshot = (): PlanSnapshot => this.#snapshot;

  /** What lies broken on disk; the same list as long as nothing of it changes. */
  readonly broken = (): readonly BrokenRecord[] => this.#broken;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What is in memory, for writing: all writings up to its revision, and none that is missing. */
  known(): KnownPlan {
    const { tables } = this.#plan;
    return { revision: this.#revision, lookup: (table, id) => tables[table].get(id) };
  }

  /** Begins with the whole plan, as it was read from disk. */
  async begin(whole: ReadRecords): Promise<void> {
    this.#revision = whole.revision;
    await this.take(whole);
  }

  /** Takes in one writing, makes a new snapshot and tells the listeners. */
  async take({ touched, labels, revision, broken = [] }: Written & Partial<ReadRecords>): Promise<void> {
    this.#takeBroken(touched, broken);
    const plan = withTouched(this.#plan, touched);
    // The recurrence library is large, and a plan without series does not need it.
    if (plan.series.values().length > 0) this.#expand ??= (await import('#shared/recurrence/expand')).originalStarts;
    this.#plan = plan;
    this.#ahead.add(revision);
    while (this.#ahead.delete(this.#revision + 1)) this.#revision += 1;
    this.#snapshot = planSnapshot(plan, labels, (zone) => this.#inZone(zone));
    for (const listener of this.#listeners) listener();
  }

  #takeBroken(touched: TouchedRecords, found: readonly BrokenRecord[]): void {
    const left = this.#broken.filter(({ table, id }) => !touched.get(table)?.has(id as string));
    if (found.length > 0 || left.length < this.#broken.length) this.#broken = [...left, ...found];
  }

  #inZone(zone: string): ZonedOccurrences {
    let occurrences = this.#zones.get(zone);
    if (!occurrences) {
      occurrences = new ZonedOccurrences(zone, (series, window) => this.#expander()(series, window));
      this.#zones.set(zone, occurrences);
    }
    return occurrences;
  }

  #expander(): Expander {
    if (!this.#expand) throw new Error('A series is shown before it was taken in.');
    return this.#expand;
  }
}
