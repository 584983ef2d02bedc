import { create } from 'zustand';
import { createAppearanceSlice, type AppearanceSlice } from './appearance-slice';
import { createDialogSlice, type DialogSlice } from './dialog-slice';
import { createDraftSlice, type DraftSlice } from './draft-slice';
import { createFindingsSlice, type FindingsSlice } from './findings-slice';
import { createLayersSlice, type LayersSlice } from './layers-slice';
import { createFilterSlice, type FilterSlice } from './filter-slice';
import { createPrivacySlice, type PrivacySlice } from './privacy-slice';
import { createRoadmapSlice, type RoadmapSlice } from './roadmap-slice';
import { createScreenSlice, type ScreenSlice } from './screen-slice';
import { createSelectionSlice, type SelectionSlice } from './selection-slice';
import { createToastSlice, type ToastSlice } from './toast-slice';

export type UiState = SelectionSlice &
  DraftSlice &
  FilterSlice &
  FindingsSlice &
  DialogSlice &
  ToastSlice &
  PrivacySlice &
  LayersSlice &
  ScreenSlice &
  RoadmapSlice &
  AppearanceSlice;

/** What the screen is up to right now. Nothing here is part of the plan; the plan lives in `data/`. */
export const useUi = create<UiState>()((...parts) => ({
  ...createSelectionSlice(...parts),
  ...createDraftSlice(...parts),
  ...createFilterSlice(...parts),
  ...createFindingsSlice(...parts),
  ...createDialogSlice(...parts),
  ...createToastSlice(...parts),
  ...createPrivacySlice(...parts),
  ...createLayersSlice(...parts),
  ...createScreenSlice(...parts),
  ...createRoadmapSlice(...parts),
  ...createAppearanceSlice(...parts),
}));

/** What belongs to the plan that is open; the rest is how the window looks. */
const OF_THE_PLAN = [
  'selectedKey',
  'alsoSelected',
  'otherKeys',
  'editScope',
  'roadmapHand',
  'roadmapTieFrom',
  'roadmapDependencies',
  'draft',
  'dialog',
  'toast',
  'filter',
  'filterBarOpen',
  'lastAddresses',
  'findings',
  'checkFailed',
  'openFindingId',
  'shownSource',
  'shownSeverity',
  'shownKind',
] as const satisfies readonly (keyof UiState)[];

/** Clears what belongs to the plan that was open, before another one is. */
export function leavePlan(): void {
  const initial = useUi.getInitialState();
  useUi.setState(Object.fromEntries(OF_THE_PLAN.map((key) => [key, initial[key]])));
}
