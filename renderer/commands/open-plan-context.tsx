import type { OpenedFile } from '#shared/desktop/bridge';
import type { Result } from '#shared/kernel/result';
import type { PlanEntry } from '#shared/records/plan';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { StorageProblem } from '../data/storage-problem';

/**
 * Opens a plan in this window, in place of the one that is open; what is typed there is saved first. `file` is a calendar
 * file whose import is offered then. Refused, the window stays as it is.
 */
export type OpenEntry = (entry: PlanEntry, file?: OpenedFile | null) => Promise<Result<void, StorageProblem>>;

/** Which plan is open in this window, and the ways to change that. */
export interface OpenPlan {
  /** Null at the first start. */
  readonly openId: string | null;
  readonly openEntry: OpenEntry;
  /** Closes the open plan and asks the first questions. */
  readonly closePlan: () => void;
}

const OpenPlanContext = createContext<OpenPlan | null>(null);

interface Props extends OpenPlan {
  readonly children: ReactNode;
}

/** Lets everything below open another plan; `app/` owns which one is open. */
export function OpenPlanProvider({ children, ...openPlan }: Props) {
  const { openId, openEntry, closePlan } = openPlan;
  const value = useMemo(() => ({ openId, openEntry, closePlan }), [openId, openEntry, closePlan]);
  return <OpenPlanContext value={value}>{children}</OpenPlanContext>;
}

/** Which plan is open, and the ways to open another. Throws outside an `OpenPlanProvider`. */
export function useOpenPlan(): OpenPlan {
  const openPlan = useContext(OpenPlanContext);
  if (!openPlan) throw new Error('Nobody around this component opens plans.');
  return openPlan;
}

/** The way to open another plan. */
export function useOpenEntry(): OpenEntry {
  return useOpenPlan().openEntry;
}
