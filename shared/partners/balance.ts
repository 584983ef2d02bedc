import { obligationsIn } from '#shared/partners/obligations-in';
import type { Item } from '#shared/records/item';

/** What has gone to and fro between us and a partner, counted in obligations. */
export interface Balance {
  /** Ours that are done. */
  readonly given: number;
  /** Theirs that are done. */
  readonly received: number;
  /** Ours that are still open. */
  readonly owed: number;
  /** Theirs that are still open. */
  readonly expected: number;
}

export const NO_BALANCE: Balance = { given: 0, received: 0, owed: 0, expected: 0 };

/** The balance with each partner that obligations name. One walk over the items; others have `NO_BALANCE`. */
export function partnerBalances(items: readonly Item[]): ReadonlyMap<string, Balance> {
  const balances = new Map<string, { -readonly [Pile in keyof Balance]: number }>();
  for (const { obligation, isOpen } of obligationsIn(items)) {
    const { partnerId, side, doneOn } = obligation;
    if (partnerId === null || (doneOn === null && !isOpen)) continue;
    const pile = pileOf(side === 'ours', doneOn !== null);
    let balance = balances.get(partnerId);
    if (!balance) balances.set(partnerId, (balance = { ...NO_BALANCE }));
    balance[pile] += 1;
  }
  return balances;
}

function pileOf(isOurs: boolean, isDone: boolean): keyof Balance {
  if (isOurs) return isDone ? 'given' : 'owed';
  return isDone ? 'received' : 'expected';
}
