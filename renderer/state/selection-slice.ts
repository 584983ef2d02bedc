import type { SeriesScope } from '#shared/records/series-scope';
import type { StateCreator } from 'zustand';

/** Which occurrence is selected; the inspector shows it. */
export interface SelectionSlice {
  /** Its key. */
  readonly selectedKey: string | null;
  /** Keys that it had before, or is about to have: what is done, undone and done again gives it now one, now another. */
  readonly otherKeys: readonly string[];
  /** Rises when another one is selected, and not when the same one gets another key. */
  readonly selectionNumber: number;
  /** Of a date of a series: which dates what is edited in the inspector is for. */
  readonly editScope: SeriesScope;
  readonly select: (key: string | null) => void;
  /** The selected occurrence is about to have another key: it moves with its series, or its series is cut. */
  readonly expectKey: (key: string) => void;
  /** The selected occurrence has another key now. */
  readonly follow: (key: string) => void;
  readonly setEditScope: (scope: SeriesScope) => void;
}

export const createSelectionSlice: StateCreator<SelectionSlice> = (set) => ({
  selectedKey: null,
  otherKeys: [],
  selectionNumber: 0,
  editScope: 'this',
  select: (key) =>
    set(({ selectedKey, selectionNumber }) =>
      key === selectedKey
        ? {}
        : { selectedKey: key, otherKeys: [], selectionNumber: selectionNumber + 1, editScope: 'this' },
    ),
  expectKey: (key) => set(({ otherKeys }) => ({ otherKeys: [key, ...otherKeys.filter((each) => each !== key)] })),
  follow: (key) =>
    set(({ selectedKey, otherKeys }) =>
      selectedKey === null || key === selectedKey
        ? {}
        : { selectedKey: key, otherKeys: [selectedKey, ...otherKeys.filter((each) => each !== key)] },
    ),
  setEditScope: (editScope) => set({ editScope }),
});
