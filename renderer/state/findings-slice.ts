import type { Finding } from '#shared/findings/finding';
import type { StateCreator } from 'zustand';

/** Four weeks, a quarter, or everything. */
export const FINDING_HORIZONS = [28, 91, null] as const;
export type FindingHorizon = (typeof FINDING_HORIZONS)[number];

/** What is found in the open plan. */
export interface FindingsSlice {
  /** Null until the plan was looked at for the first time. */
  readonly findings: readonly Finding[] | null;
  /** Which one the policy screen has open. */
  readonly openFindingId: string | null;
  /** The source whose findings alone are listed, by its key. */
  readonly shownSource: string | null;
  /** How many days ahead are listed; null lists all that was looked at. */
  readonly findingHorizon: FindingHorizon;
  readonly setFindings: (findings: readonly Finding[]) => void;
  readonly openFinding: (id: string | null) => void;
  readonly showSource: (key: string | null) => void;
  readonly setFindingHorizon: (horizon: FindingHorizon) => void;
}

export const createFindingsSlice: StateCreator<FindingsSlice> = (set) => ({
  findings: null,
  openFindingId: null,
  shownSource: null,
  findingHorizon: 91,
  setFindings: (findings) => set({ findings }),
  openFinding: (openFindingId) => set({ openFindingId }),
  showSource: (shownSource) => set({ shownSource }),
  setFindingHorizon: (findingHorizon) => set({ findingHorizon }),
});
