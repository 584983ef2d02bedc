import type { PlaceChange } from '#shared/roadmap/place-change';
import type { RoadmapWindow } from '#shared/roadmap/roadmap-window';
import type { StateCreator } from 'zustand';
import type { Anchor } from './draft-slice';

/** Items that the keyboard has in hand, by which of their ends, and where they would be laid down. */
export interface RoadmapHand {
  readonly ids: readonly string[];
  readonly grip: 'whole' | 'start' | 'end';
  readonly change: PlaceChange;
}

/** Dependencies that are looked at, and where on the screen. */
export interface LookedAtDependencies {
  readonly relationIds: readonly string[];
  readonly anchor: Anchor;
}

/** What a hand is about to do on the roadmap; nothing of it is in the plan or in the address yet. */
export interface RoadmapSlice {
  /** The window while a hand pans or zooms it; the address follows when it comes to rest. */
  readonly roadmapGlide: RoadmapWindow | null;
  readonly roadmapHand: RoadmapHand | null;
  /** What the item that is chosen next is to wait for. */
  readonly roadmapTieFrom: string | null;
  readonly roadmapDependencies: LookedAtDependencies | null;
  readonly glideRoadmap: (window: RoadmapWindow | null) => void;
  /** Takes items in hand where they are. */
  readonly takeInHand: (ids: readonly string[]) => void;
  /** Has in hand what is given, where that is given; null: nothing any more. */
  readonly holdInHand: (hand: RoadmapHand | null) => void;
  readonly tieFrom: (itemId: string | null) => void;
  readonly lookAtDependencies: (dependencies: LookedAtDependencies | null) => void;
  /** The picture is left: whatever a hand was about to do there is not done. */
  readonly letGoOfRoadmap: () => void;
}

export const createRoadmapSlice: StateCreator<RoadmapSlice> = (set) => ({
  roadmapGlide: null,
  roadmapHand: null,
  roadmapTieFrom: null,
  roadmapDependencies: null,
  glideRoadmap: (roadmapGlide) => set({ roadmapGlide }),
  takeInHand: (ids) =>
    set({ roadmapHand: { ids, grip: 'whole', change: { kind: 'move', days: 0, tracks: 0 } }, roadmapTieFrom: null }),
  holdInHand: (roadmapHand) => set({ roadmapHand, roadmapTieFrom: null }),
  tieFrom: (roadmapTieFrom) => set({ roadmapTieFrom, roadmapHand: null }),
  lookAtDependencies: (roadmapDependencies) => set({ roadmapDependencies }),
  letGoOfRoadmap: () => set({ roadmapHand: null, roadmapTieFrom: null, roadmapDependencies: null }),
});
