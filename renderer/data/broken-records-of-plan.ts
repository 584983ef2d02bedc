import { useSyncExternalStore } from 'react';
import type { BrokenRecord } from './broken-record';
import { usePlan } from './plan-context';

/** What lies broken in the open plan, for components; the same list as long as nothing of it changes. */
export function useBrokenRecords(): readonly BrokenRecord[] {
  const { subscribe, broken } = usePlan();
  return useSyncExternalStore(subscribe, broken);
}
