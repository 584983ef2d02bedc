import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { RecordOf, TableName } from '#shared/records/tables';
import type { PlanHandle, PlanSnapshot } from './plan-handle';

const PlanContext = createContext<PlanHandle | null>(null);

interface Props {
  readonly plan: PlanHandle;
  readonly children: ReactNode;
}

/** Gives an open plan to everything below. */
export function PlanProvider({ plan, children }: Props) {
  return <PlanContext value={plan}>{children}</PlanContext>;
}

/** The open plan, for writing to it. Throws outside a `PlanProvider`. */
export function usePlan(): PlanHandle {
  const plan = useContext(PlanContext);
  if (!plan) throw new Error('There is no open plan around this component.');
  return plan;
}

/** The plan as it is now; the component is drawn again after every change. */
export function usePlanSnapshot(): PlanSnapshot {
  const { subscribe, snapshot } = usePlan();
  return useSyncExternalStore(subscribe, snapshot);
}

/** All records of one table; the component is drawn again only when one of them changes. */
export function useRecords<Table extends TableName>(table: Table): readonly RecordOf<Table>[] {
  const { subscribe, snapshot } = usePlan();
  return useSyncExternalStore(subscribe, () => snapshot().all(table));
}
