import { everything, type Selection } from '#shared/records/selection';
import type { StateCreator } from 'zustand';

/** What the views show of the plan. Which calendars are visible is the plan's own: `Calendar.visible`. */
export interface FilterSlice {
  readonly filter: Selection;
  readonly setFilter: (filter: Selection) => void;
  readonly changeFilter: (change: (filter: Selection) => Selection) => void;
  /** The filter bar was asked for; it is there as well while something is filtered. */
  readonly filterBarOpen: boolean;
  readonly openFilterBar: () => void;
  /** Shows everything again, and the bar goes. */
  readonly clearFilter: () => void;
}

export const createFilterSlice: StateCreator<FilterSlice> = (set) => ({
  filter: everything,
  setFilter: (filter) => set({ filter }),
  changeFilter: (change) => set(({ filter }) => ({ filter: change(filter) })),
  filterBarOpen: false,
  openFilterBar: () => set({ filterBarOpen: true }),
  clearFilter: () => set({ filter: everything, filterBarOpen: false }),
});
