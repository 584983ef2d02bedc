import type { OpenedFile } from '#shared/desktop/bridge';
import type { Result } from '#shared/kernel/result';
import type { PlanEntry } from '#shared/records/plan';
import { createContext, useContext, type ReactNode } from 'react';
import type { StorageProblem } from '../data/storage-problem';

/**
 * Opens a plan in this window, in place of the one that is open; what is typed there is saved first. `file` is a calendar
 * file whose import is offered then. Refused, the window stays as it is.
 */
export type OpenEntry = (entry: PlanEntry, file?: OpenedFile | null) => Promise<Result<void, StorageProblem>>;

const OpenEntryContext = createContext<OpenEntry | null>(null);

interface Props {
  readonly openEntry: OpenEntry;
  readonly children: ReactNode;
}

/** Lets everything below open another plan; `app/` owns which one is open. */
export function OpenEntryProvider({ openEntry, children }: Props) {
  return <OpenEntryContext value={openEntry}>{children}</OpenEntryContext>;
}

/** The way to open another plan. Throws outside an `OpenEntryProvider`. */
export function useOpenEntry(): OpenEntry {
  const openEntry = useContext(OpenEntryContext);
  if (!openEntry) throw new Error('Nobody around this component opens plans.');
  return openEntry;
}
