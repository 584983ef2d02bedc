import { useSyncExternalStore } from 'react';
import type { DeletedPlan, PlanEntry } from '#shared/records/plan';
import { listDeletedPlans } from './deleted-plans';
import { usePlan } from './plan-context';
import { listPlans } from './plan-registry';
import { onRegistryChanged, type ChangedBy } from './registry-channel';

/** The plans of this machine as they stand now, whichever window changed them. */
export interface PlanList {
  readonly plans: readonly PlanEntry[];
  readonly deleted: readonly DeletedPlan[];
  /** Who made the last change; null before there was one. */
  readonly by: ChangedBy | null;
}

let list: PlanList | null = null;
let leave: (() => void) | null = null;
const listeners = new Set<() => void>();

/** All plans, for components: they are drawn again when the list changes. Null until it was read. */
export function usePlanList(): PlanList | null {
  return useSyncExternalStore(subscribe, current);
}

/** The open plan's entry as it stands now: a plan may be renamed while it is open. */
export function usePlanEntry(): PlanEntry {
  const { entry } = usePlan();
  return usePlanList()?.plans.find(({ id }) => id === entry.id) ?? entry;
}

/** What became of the open plan: whether it is in the list, can be brought back, or is gone for good. */
export function usePlanFate(): 'listed' | 'deleted' | 'gone' {
  const { id } = usePlan().entry;
  const plans = usePlanList();
  if (!plans || plans.plans.some((plan) => plan.id === id)) return 'listed';
  return plans.deleted.some((plan) => plan.id === id) ? 'deleted' : 'gone';
}

function current(): PlanList | null {
  return list;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (leave === null) {
    leave = onRegistryChanged((by) => void read(by));
    void read(null);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    leave?.();
    leave = null;
  };
}

async function read(by: ChangedBy | null): Promise<void> {
  const [plans, deleted] = [await listPlans(), await listDeletedPlans()];
  if (!plans.ok || !deleted.ok) return; // what was read before stays until it can be read again
  list = { plans: plans.value, deleted: deleted.value, by };
  for (const listener of listeners) listener();
}
