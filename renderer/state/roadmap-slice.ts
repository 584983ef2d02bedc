import type { RoadmapWindow } from '#shared/roadmap/roadmap-window';
import type { StateCreator } from 'zustand';

/** The roadmap's window while a hand pans or zooms it; the address follows when it comes to rest. */
export interface RoadmapSlice {
  readonly roadmapGlide: RoadmapWindow | null;
  readonly glideRoadmap: (window: RoadmapWindow | null) => void;
}

export const createRoadmapSlice: StateCreator<RoadmapSlice> = (set) => ({
  roadmapGlide: null,
  glideRoadmap: (roadmapGlide) => set({ roadmapGlide }),
});
