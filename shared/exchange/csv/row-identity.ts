import { fingerprint } from '#shared/exchange/fingerprint';
import type { Item } from '#shared/records/item';

/** Which item a row is: the UID, and of a changed date of a series its original start. */
export type RowIdentity = Pick<Item, 'uid' | 'originalStart'>;

const WITH_START = /^(.*)\s(\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?)$/s;
const SHORTEST = 8;

/** The cell by which a row is known when it comes back. */
export function identityCell({ uid, originalStart }: RowIdentity): string {
  return originalStart === null ? uid : `${uid} ${originalStart}`;
}

/** The identity that a cell gives; null for a short one or a mere number, of which every table has the same. */
export function readIdentity(cell: string): RowIdentity | null {
  if (cell.length < SHORTEST || !/\p{L}/u.test(cell) || !/[\d@]/.test(cell)) return null;
  const [, uid = cell, originalStart = null] = WITH_START.exec(cell) ?? [];
  return { uid, originalStart };
}

/**
 * The UIDs of rows that came without: by title and start, so that a row is known again when something else of it was
 * changed. Rows that have these in common are told apart by all of their cells. The order of the rows makes no difference.
 */
export function contentIdentities(
  rows: readonly { readonly item: Item; readonly cells: readonly string[] }[],
): readonly string[] {
  const keys = rows.map(({ item: { title, schedule } }) =>
    JSON.stringify([title, schedule?.kind === 'timed' ? schedule.start : (schedule?.first ?? null)]),
  );
  const whole = rows.map(({ cells }) => JSON.stringify(cells));
  const first = new Map<string, string>();
  const shared = new Set<string>();
  for (const [at, key] of keys.entries()) {
    const known = first.get(key);
    if (known === undefined) first.set(key, whole[at]!);
    else if (known !== whole[at]) shared.add(key);
  }
  return keys.map((key, at) => `${fingerprint(shared.has(key) ? whole[at]! : key)}@table.kalends`);
}
