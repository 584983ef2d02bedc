import type { StateCreator } from 'zustand';

/** Which occurrence is selected, by its key; the inspector shows it. */
export interface SelectionSlice {
  readonly selectedKey: string | null;
  readonly select: (key: string | null) => void;
}

export const createSelectionSlice: StateCreator<SelectionSlice> = (set) => ({
  selectedKey: null,
  select: (selectedKey) => set({ selectedKey }),
});
