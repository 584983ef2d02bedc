import type { Entry, Register } from '#shared/plan/registers/register';
import { calendarsByUnit } from '#shared/plan/registers/units';
import type { Calendar } from '#shared/records/calendar';

/** Entries that stand together: those of a unit, or (null) all of them. */
export interface EntryGroup {
  readonly unit: string | null;
  readonly entries: readonly Entry[];
}

/** The entries outside the archive as they stand in their register: calendars by their units. */
export function entryGroups(register: Register, entries: readonly Entry[]): readonly EntryGroup[] {
  const open = entries.filter(({ archived }) => !archived);
  if (register !== 'calendars') return [{ unit: null, entries: open }];
  return calendarsByUnit(open as readonly Calendar[]).map(({ unit, calendars }) => ({ unit, entries: calendars }));
}

/** Where something goes: into which group, and before which entry; null is behind all. */
export interface EntryPlace {
  readonly unit: string | null;
  readonly beforeId: string | null;
}

/** One place up (-1) or down among what is shown; from the edge of a group into the next one. Null at the very end. */
export function steppedPlace(groups: readonly EntryGroup[], id: string, direction: 1 | -1): EntryPlace | null {
  const at = groups.findIndex(({ entries }) => entries.some((entry) => entry.id === id));
  const group = groups[at];
  if (!group) return null;
  const index = group.entries.findIndex((entry) => entry.id === id);
  const before = group.entries[direction === -1 ? index - 1 : index + 2];
  if (before) return { unit: group.unit, beforeId: before.id };
  if (direction === 1 && index < group.entries.length - 1) return { unit: group.unit, beforeId: null };
  const other = groups[at + direction];
  return other ? { unit: other.unit, beforeId: direction === 1 ? (other.entries[0]?.id ?? null) : null } : null;
}

/** The entry after this one, or before it where it is the last. */
export function neighbourOf(groups: readonly EntryGroup[], { id }: Entry): Entry | undefined {
  const all = groups.flatMap(({ entries }) => entries);
  const at = all.findIndex((entry) => entry.id === id);
  return all[at + 1] ?? all[at - 1];
}
