import { DISPLAY_KINDS, type DisplayKind } from '#shared/records/display-kind';
import type { StateCreator } from 'zustand';

/** Which kinds the views leave out. Which calendars are visible is the plan's own: `Calendar.visible`. */
export interface FilterSlice {
  readonly hiddenKinds: ReadonlySet<DisplayKind>;
  readonly toggleKind: (kind: DisplayKind) => void;
}

export const createFilterSlice: StateCreator<FilterSlice> = (set) => ({
  hiddenKinds: new Set(),
  toggleKind: (kind) =>
    set(({ hiddenKinds }) => ({
      hiddenKinds: new Set(DISPLAY_KINDS.filter((each) => (each === kind) !== hiddenKinds.has(each))),
    })),
});
