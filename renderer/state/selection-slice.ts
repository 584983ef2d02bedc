import type { SeriesScope } from '#shared/records/series-scope';
import type { StateCreator } from 'zustand';

/** Which occurrence is selected; the inspector shows it. */
export interface SelectionSlice {
  /** Its key. */
  readonly selectedKey: string | null;
  /** What is selected together with it: what is done to several at once is done to all of these. */
  readonly alsoSelected: readonly string[];
  /** Keys that it had before, or is about to have: what is done, undone and done again gives it now one, now another. */
  readonly otherKeys: readonly string[];
  /** Rises when another one is selected, and not when the same one gets another key. */
  readonly selectionNumber: number;
  /** Of a date of a series: which dates what is edited in the inspector is for. */
  readonly editScope: SeriesScope;
  readonly select: (key: string | null) => void;
  /** Adds one to what is selected, or takes it out again. */
  readonly toggleSelected: (key: string) => void;
  /** Selects all of these; the first one is shown in the inspector. */
  readonly selectTogether: (keys: readonly string[]) => void;
  /** The selected occurrence is about to have another key: it moves with its series, or its series is cut. */
  readonly expectKey: (key: string) => void;
  /** The selected occurrence has another key now. */
  readonly follow: (key: string) => void;
  readonly setEditScope: (scope: SeriesScope) => void;
}

export const createSelectionSlice: StateCreator<SelectionSlice> = (set) => ({
  selectedKey: null,
  alsoSelected: [],
  otherKeys: [],
  selectionNumber: 0,
  editScope: 'this',
  select: (key) => set((state) => selected(state, key === null ? [] : [key])),
  toggleSelected: (key) =>
    set((state) => {
      const before = selectedKeys(state);
      return selected(state, before.includes(key) ? before.filter((each) => each !== key) : [key, ...before]);
    }),
  selectTogether: (keys) => set((state) => selected(state, keys)),
  expectKey: (key) => set(({ otherKeys }) => ({ otherKeys: [key, ...otherKeys.filter((each) => each !== key)] })),
  follow: (key) =>
    set(({ selectedKey, otherKeys }) =>
      selectedKey === null || key === selectedKey
        ? {}
        : { selectedKey: key, otherKeys: [selectedKey, ...otherKeys.filter((each) => each !== key)] },
    ),
  setEditScope: (editScope) => set({ editScope }),
});

/** All that is selected together, the one that is shown first. */
export function selectedKeys({
  selectedKey,
  alsoSelected,
}: Pick<SelectionSlice, 'selectedKey' | 'alsoSelected'>): readonly string[] {
  return selectedKey === null ? [] : [selectedKey, ...alsoSelected];
}

/** One with all that is selected together with it; by itself where it is not selected. */
export function selectedWith(
  state: Pick<SelectionSlice, 'selectedKey' | 'alsoSelected'>,
  key: string,
): readonly string[] {
  const selected = selectedKeys(state);
  return selected.includes(key) ? [key, ...selected.filter((each) => each !== key)] : [key];
}

/** The first of `keys` is the one that is shown. */
function selected(
  { selectedKey, alsoSelected, selectionNumber }: SelectionSlice,
  [first, ...others]: readonly string[],
): Partial<SelectionSlice> {
  const key = first ?? null;
  const together = others.length === 0 && alsoSelected.length === 0 ? {} : { alsoSelected: others };
  if (key === selectedKey) return together;
  return {
    ...together,
    selectedKey: key,
    otherKeys: [],
    selectionNumber: selectionNumber + 1,
    editScope: 'this',
  };
}
