import { patchOf } from '#shared/kernel/change-set';
import type { Clock, IdSource } from '#shared/kernel/ids';
import { ok, type Result } from '#shared/kernel/result';
import { begunAnew } from '#shared/plan/begun-anew';
import { checkSchedule } from '#shared/plan/check-schedule';
import type { ItemProblem } from '#shared/plan/item-problem';
import { shiftSchedule, type Occurrence } from '#shared/plan/occurrence';
import type { Item } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import { add, remove, type ChangeSet } from '#shared/records/tables';

/** How far a gesture moves something on its own wall: days, and minutes for timed ones. */
export interface Delta {
  readonly days: number;
  readonly minutes: number;
}

/** Moves one occurrence. A date of a series becomes an override: the other dates stay. */
export function moveOccurrence(
  occurrence: Occurrence,
  delta: Delta,
  newId: IdSource,
  now: Clock,
): Result<ChangeSet, ItemProblem> {
  return rescheduleOccurrence(occurrence, shiftSchedule(occurrence.schedule, delta.days, delta.minutes), newId, now);
}

/**
 * Gives one occurrence another schedule: a new length, a new day, whole days instead of hours. The override that this
 * makes of a date of a series has its SEQUENCE raised (RFC 5545, 3.8.7.4), as a patch has when it is stored.
 */
export function rescheduleOccurrence(
  occurrence: Occurrence,
  schedule: Schedule,
  newId: IdSource,
  now: Clock,
): Result<ChangeSet, ItemProblem> {
  const { item } = occurrence;
  const checked = checkSchedule(item.kind, schedule);
  if (!checked.ok) return checked;
  const shown: Item = { ...item, schedule: occurrence.schedule };
  const changes = patchOf('items', shown, { schedule });
  if (changes.length === 0 || !isDateOfSeries(occurrence)) return ok(changes);
  const override = overrideOf(item, occurrence.originalStart, newId(), now());
  return ok([add('items', { ...override, schedule, sequence: item.sequence + 1 })]);
}

/** Takes one occurrence out: a single item goes, a date of a series is excluded (with its override, where one stands). */
export function removeOccurrence(
  occurrence: Pick<Occurrence, 'item' | 'originalStart'>,
  series: Item | undefined,
): ChangeSet {
  const { item, originalStart } = occurrence;
  if (originalStart === null) return [remove('items', item)];
  const excluded = series ? patchOf('items', series, { excluded: [...series.excluded, originalStart] }) : [];
  return isDateOfSeries(occurrence) ? excluded : [remove('items', item), ...excluded];
}

/** Removes a whole series with the overrides among `items`. */
export function removeSeries(series: Item, items: readonly Item[]): ChangeSet {
  const overrides = items.filter((item) => item.seriesId === series.id);
  return [...overrides, series].map((item) => remove('items', item));
}

/** A copy of an occurrence, or of an item without a date, as a single item of its own, to be done yet. */
export function duplicateOccurrence(
  occurrence: Pick<Occurrence, 'item'> & { readonly schedule: Schedule | null },
  newId: IdSource,
  now: Clock,
): { readonly item: Item; readonly changes: ChangeSet } {
  const id = newId();
  const at = now();
  const copy: Item = {
    ...begunAnew(occurrence.item),
    id,
    uid: `${id}@kalends`,
    sequence: 0,
    created: at,
    modified: at,
    schedule: occurrence.schedule,
    rule: null,
    excluded: [],
    added: [],
    seriesId: null,
    originalStart: null,
  };
  return { item: copy, changes: [add('items', copy)] };
}

type DateOfSeries = Occurrence & { readonly originalStart: string };

function isDateOfSeries(occurrence: Pick<Occurrence, 'item' | 'originalStart'>): occurrence is DateOfSeries {
  return occurrence.originalStart !== null && occurrence.item.seriesId === null;
}

function overrideOf(series: Item, originalStart: string, id: string, at: number): Item {
  return {
    ...series,
    id,
    seriesId: series.id,
    originalStart,
    rule: null,
    excluded: [],
    added: [],
    created: at,
    modified: at,
  };
}
