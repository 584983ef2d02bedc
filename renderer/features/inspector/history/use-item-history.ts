import { useEffect, useState } from 'react';
import type { Item } from '#shared/records/item';
import type { HistoryPage, RecordStep } from '../../../data/item-history';
import { usePlan } from '../../../data/plan-context';

export interface ItemHistory {
  /** The newest first; null until they are read. */
  readonly steps: readonly RecordStep[] | null;
  /** Reads the page before; null when there is none. */
  readonly readEarlier: (() => void) | null;
}

/** The steps of an item, read by pages and again whenever it changes. */
export function useItemHistory(item: Item): ItemHistory {
  const plan = usePlan();
  const [pages, setPages] = useState<readonly HistoryPage[] | null>(null);
  const { id } = item;

  useEffect(() => {
    let shown = true;
    void plan.historyOf(id, null).then((read) => shown && setPages(read.ok ? [read.value] : []));
    return () => {
      shown = false;
    };
  }, [plan, id, item]);

  const last = pages?.at(-1);
  const readEarlier = () => {
    void plan.historyOf(id, last?.steps.at(-1)?.id ?? null).then((read) => {
      if (read.ok) setPages((present) => [...(present ?? []), read.value]);
    });
  };
  return {
    steps: pages && pages.flatMap(({ steps }) => steps),
    readEarlier: last?.hasEarlier ? readEarlier : null,
  };
}
