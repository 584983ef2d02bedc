import type { Occurrence } from '#shared/plan/occurrence';
import { appearances, type Posting, type ZoneOf } from '#shared/policy/posting';
import type { DayNumber } from '#shared/time/plain-date';

const NOTHING: readonly never[] = [];

/** What lies on which day: kept level with the plan record by record, so that a change costs what it touches. */
export class Ledger {
  readonly #zoneOf: ZoneOf;
  readonly #byRecord = new Map<string, readonly Occurrence[]>();
  readonly #byKey = new Map<string, Occurrence>();
  readonly #byDay = new Map<DayNumber, Occurrence[]>();
  readonly #postings = new Map<DayNumber, Posting[]>();

  constructor(zoneOf: ZoneOf) {
    this.#zoneOf = zoneOf;
  }

  /** What begins on a day, in the order of the hours. */
  beginningOn(day: DayNumber): readonly Occurrence[] {
    return this.#byDay.get(day) ?? NOTHING;
  }

  /** What appears in channels on a day, in the order of the hours. */
  postingsOn(day: DayNumber): readonly Posting[] {
    return this.#postings.get(day) ?? NOTHING;
  }

  /** All occurrences of one record: a single item, an override, or a series. */
  ofRecord(id: string): readonly Occurrence[] {
    return this.#byRecord.get(id) ?? NOTHING;
  }

  withKey(key: string): Occurrence | undefined {
    return this.#byKey.get(key);
  }

  /** Puts the occurrences of a record in place of those it had; answers which ones went and which came. */
  put(recordId: string, occurrences: readonly Occurrence[]): readonly Occurrence[] {
    const before = this.ofRecord(recordId);
    // a series keeps most of its dates when one of them changes
    const itemsNow = new Map(occurrences.map(({ key, item }) => [key, item]));
    const kept = new Set(before.filter(({ key, item }) => itemsNow.get(key) === item).map(({ key }) => key));
    const gone = before.filter(({ key }) => !kept.has(key));
    const come = occurrences.filter(({ key }) => !kept.has(key));
    for (const occurrence of gone) this.#takeOut(occurrence);
    for (const occurrence of come) this.#putIn(occurrence);
    const now = [...before.filter(({ key }) => kept.has(key)), ...come];
    if (now.length === 0) this.#byRecord.delete(recordId);
    else this.#byRecord.set(recordId, now);
    return [...gone, ...come];
  }

  /** The days on which an occurrence counts for some rule. */
  daysOf(occurrence: Occurrence): readonly DayNumber[] {
    return [occurrence.span.firstDay, ...appearances(occurrence, this.#zoneOf).map(({ day }) => day)];
  }

  #putIn(occurrence: Occurrence): void {
    this.#byKey.set(occurrence.key, occurrence);
    insert(this.#byDay, occurrence.span.firstDay, occurrence, compareOccurrences);
    for (const posting of appearances(occurrence, this.#zoneOf))
      insert(this.#postings, posting.day, posting, comparePostings);
  }

  #takeOut(occurrence: Occurrence): void {
    // a plan from elsewhere may hold two overrides of one date
    if (this.#byKey.get(occurrence.key) === occurrence) this.#byKey.delete(occurrence.key);
    drop(this.#byDay, occurrence.span.firstDay, (each) => each === occurrence);
    for (const { day } of appearances(occurrence, this.#zoneOf))
      drop(this.#postings, day, (posting) => posting.occurrence === occurrence);
  }
}

function compareOccurrences(one: Occurrence, other: Occurrence): number {
  return (one.span.startMinute ?? -1) - (other.span.startMinute ?? -1) || compareKeys(one, other);
}

function comparePostings(one: Posting, other: Posting): number {
  return (
    (one.minute ?? -1) - (other.minute ?? -1) ||
    compareKeys(one.occurrence, other.occurrence) ||
    ((one.channelId ?? '') < (other.channelId ?? '') ? -1 : 1)
  );
}

function compareKeys(one: Occurrence, other: Occurrence): number {
  return one.key < other.key ? -1 : Number(one.key > other.key);
}

/** A day holds few things: they are put where they belong by looking at each. */
function insert<Value>(
  days: Map<DayNumber, Value[]>,
  day: DayNumber,
  value: Value,
  compare: (one: Value, other: Value) => number,
): void {
  const onDay = days.get(day);
  if (!onDay) {
    days.set(day, [value]);
    return;
  }
  const after = onDay.findIndex((each) => compare(value, each) < 0);
  onDay.splice(after < 0 ? onDay.length : after, 0, value);
}

function drop<Value>(days: Map<DayNumber, Value[]>, day: DayNumber, isGone: (value: Value) => boolean): void {
  const left = days.get(day)?.filter((value) => !isGone(value)) ?? [];
  if (left.length === 0) days.delete(day);
  else days.set(day, left);
}
