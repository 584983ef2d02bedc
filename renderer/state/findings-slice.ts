import type { FindingKind } from '#shared/findings/choose-findings';
import type { Finding, FindingSeverity } from '#shared/findings/finding';
import type { StateCreator } from 'zustand';

/** Four weeks, a quarter, or everything. */
export const FINDING_HORIZONS = [28, 91, null] as const;
export type FindingHorizon = (typeof FINDING_HORIZONS)[number];

/** What is found in the open plan. */
export interface FindingsSlice {
  /** Null until the plan was looked at for the first time. */
  readonly findings: readonly Finding[] | null;
  /** Has the check stopped for good? Then what is found may be out of date. */
  readonly checkFailed: boolean;
  /** Counts the checks that were begun: another number begins another. */
  readonly checkRun: number;
  /** Which one the policy screen has open. */
  readonly openFindingId: string | null;
  /** The source whose findings alone are listed, by its key. */
  readonly shownSource: string | null;
  /** The weight, and the kind of rule, that alone are listed. */
  readonly shownSeverity: FindingSeverity | null;
  readonly shownKind: FindingKind | null;
  /** How many days ahead are listed; null lists all that was looked at. */
  readonly findingHorizon: FindingHorizon;
  readonly setFindings: (findings: readonly Finding[]) => void;
  readonly failCheck: () => void;
  readonly checkAgain: () => void;
  readonly openFinding: (id: string | null) => void;
  /** One that is shown is shown whole, whatever else was chosen before. */
  readonly showSource: (key: string | null) => void;
  readonly showSeverity: (severity: FindingSeverity | null) => void;
  readonly showKind: (kind: FindingKind | null) => void;
  readonly showAllFindings: () => void;
  readonly setFindingHorizon: (horizon: FindingHorizon) => void;
}

const ALL = { shownSource: null, shownSeverity: null, shownKind: null } as const;

export const createFindingsSlice: StateCreator<FindingsSlice> = (set) => ({
  findings: null,
  checkFailed: false,
  checkRun: 0,
  openFindingId: null,
  shownSource: null,
  shownSeverity: null,
  shownKind: null,
  findingHorizon: 91,
  setFindings: (findings) => set({ findings }),
  failCheck: () => set({ checkFailed: true }),
  checkAgain: () => set(({ checkRun }) => ({ checkFailed: false, checkRun: checkRun + 1, findings: null })),
  openFinding: (openFindingId) => set({ openFindingId }),
  showSource: (shownSource) => set(shownSource === null ? { shownSource } : { ...ALL, shownSource }),
  showSeverity: (shownSeverity) => set({ shownSeverity }),
  showKind: (shownKind) => set({ shownKind }),
  showAllFindings: () => set(ALL),
  setFindingHorizon: (findingHorizon) => set({ findingHorizon }),
});
