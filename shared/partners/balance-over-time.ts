import { obligationsIn } from '#shared/partners/obligations-in';
import type { Item } from '#shared/records/item';
import { addMonths, type PlainDate } from '#shared/time/plain-date';
import { quarterOf, type Quarter } from '#shared/time/quarter';

/** What was done for each other within a time. */
export interface Exchange {
  /** Ours that are done. */
  readonly given: number;
  /** Theirs that are done. */
  readonly received: number;
}

export interface QuarterExchange extends Exchange {
  readonly quarter: Quarter;
}

/** What has gone to and fro, quarter by quarter. */
export interface BalanceOverTime {
  /** All that was done before the first of the quarters. */
  readonly earlier: Exchange;
  /** One after another, those without anything too; none where nothing was ever done. */
  readonly quarters: readonly QuarterExchange[];
}

const MONTHS_IN_QUARTER = 3;

/**
 * The balance with a partner by the quarter in which each obligation was done, over at most `most` quarters up to that of
 * `today`: begun where the two of us began, and gone on to whatever is marked as done on a later day, so that what is
 * earlier and all quarters sum to the balance.
 */
export function balanceOverTime(
  items: readonly Item[],
  {
    partnerId,
    today,
    yearStart,
    most,
  }: {
    readonly partnerId: string;
    readonly today: PlainDate;
    /** The month, 1 to 12, in which years begin. */
    readonly yearStart: number;
    /** At least 1. */
    readonly most: number;
  },
): BalanceOverTime {
  const done = obligationsIn(items).flatMap(({ obligation: { partnerId: whose, side, doneOn } }) =>
    whose === partnerId && doneOn !== null ? [{ side, first: quarterOf(doneOn, yearStart).first }] : [],
  );
  const exchanged = (isMeant: (first: PlainDate) => boolean): Exchange => {
    const meant = done.filter(({ first }) => isMeant(first));
    const given = meant.filter(({ side }) => side === 'ours').length;
    return { given, received: meant.length - given };
  };
  const starts = done.map(({ first }) => first).toSorted();
  const [begun] = starts;
  if (begun === undefined) return { earlier: exchanged(() => false), quarters: [] };

  const last = [quarterOf(today, yearStart).first, starts.at(-1)!].toSorted().at(-1)!;
  const shown: PlainDate[] = [];
  for (let first = last; first >= begun && shown.length < most; first = addMonths(first, -MONTHS_IN_QUARTER))
    shown.unshift(first);
  return {
    earlier: exchanged((first) => first < shown[0]!),
    quarters: shown.map((start) => ({
      quarter: quarterOf(start, yearStart),
      ...exchanged((first) => first === start),
    })),
  };
}
