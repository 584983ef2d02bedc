import type { ItemFieldName } from '#shared/exchange/ical/told-fields';
import type { ExchangeBase } from '#shared/records/exchange-base';
import type { Item } from '#shared/records/item';

/**
 * Whose value of a field stands: theirs, when only they changed it since the last exchange; mine, when only I did; both
 * changed it to different values is a conflict.
 */
export type Verdict = 'theirs' | 'mine' | 'conflict';

/** One field that the plan and the file tell differently. */
export interface FieldDifference {
  readonly field: ItemFieldName;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly verdict: Verdict;
}

/**
 * No difference in them makes a row of an import: what other programs wrote beside is nobody's business, and where an
 * item lies in a plan is the plan's own.
 */
const QUIET_FIELDS: ReadonlySet<ItemFieldName> = new Set<ItemFieldName>(['foreign', 'calendarId', 'backlogRank']);

/** What a base remembers besides the fields: the revision that was exchanged. */
export const BASE_SEQUENCE = 'sequence';
export const BASE_MODIFIED = 'modified';

/** The told fields in which two items differ, with whose value stands. `base` is what was exchanged last, if anything was. */
export function compareItems(
  mine: Item,
  theirs: Item,
  told: ReadonlySet<ItemFieldName>,
  base: ExchangeBase | null,
): readonly FieldDifference[] {
  const own: Fields = mine;
  const other: Fields = theirs;
  return [...told]
    .filter((field) => !QUIET_FIELDS.has(field) && field in own && !isSame(own[field], other[field]))
    .map((field) => ({
      field,
      mine: own[field],
      theirs: other[field],
      verdict: verdictOn(field, own, other, base?.fields ?? null),
    }));
}

type Fields = Readonly<Record<string, unknown>>;

function verdictOn(field: ItemFieldName, mine: Fields, theirs: Fields, base: Fields | null): Verdict {
  if (base === null) return byRevision(mine, theirs);
  if (compareRevisions(theirs, base) < 0) return 'mine'; // an old file, come again
  if (!(field in base)) return byRevision(mine, theirs);
  if (isSame(theirs[field], base[field])) return 'mine';
  return isSame(mine[field], base[field]) ? 'theirs' : 'conflict';
}

/** Without a memory of the last exchange the later revision stands; of the same revision nobody can tell. */
function byRevision(mine: Fields, theirs: Fields): Verdict {
  const order = compareRevisions(theirs, mine);
  if (order === 0) return 'conflict';
  return order > 0 ? 'theirs' : 'mine';
}

/** By SEQUENCE, then LAST-MODIFIED to the second, as files tell it (RFC 5545, 3.8.7.3 and 3.8.7.4). */
export function compareRevisions(one: Fields, other: Fields): number {
  const bySequence = Number(one[BASE_SEQUENCE]) - Number(other[BASE_SEQUENCE]);
  return bySequence || seconds(one[BASE_MODIFIED]) - seconds(other[BASE_MODIFIED]);
}

function seconds(instant: unknown): number {
  return Math.floor(Number(instant) / 1000);
}

/** Are two values of a field the same? They are compared by their JSON, with the keys of objects in any order. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, inOrder(part)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
