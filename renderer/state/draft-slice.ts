import type { DisplayKind } from '#shared/records/display-kind';
import type { Milestone } from '#shared/records/milestone';
import type { Schedule } from '#shared/records/schedule';
import type { StateCreator } from 'zustand';

/** Where on the screen the composer's tail points, in viewport pixels. */
export interface Anchor {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** An item about to be made: the composer asks for the rest, views show its ghost. */
export interface Draft {
  /** What it is to be called, if that is known already. */
  readonly title?: string;
  readonly kind: DisplayKind;
  readonly schedule: Schedule;
  /** Null for the middle of the view. */
  readonly anchor: Anchor | null;
  /** Where on the roadmap a milestone or a phase is drawn. */
  readonly roadmap?: Pick<Milestone, 'trackId' | 'scope'>;
  /** Its hours were drawn over, so that another kind keeps them. */
  readonly timeChosen?: boolean;
}

export interface DraftSlice {
  readonly draft: Draft | null;
  readonly startDraft: (draft: Draft) => void;
  readonly changeDraft: (change: Partial<Draft>) => void;
  readonly dropDraft: () => void;
}

export const createDraftSlice: StateCreator<DraftSlice> = (set) => ({
  draft: null,
  startDraft: (draft) => set({ draft }),
  changeDraft: (change) => set(({ draft }) => ({ draft: draft && { ...draft, ...change } })),
  dropDraft: () => set({ draft: null }),
});
