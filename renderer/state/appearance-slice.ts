import type { Language } from '#shared/i18n/message';
import type { StateCreator } from 'zustand';

export const THEMES = ['light', 'dark', 'system'] as const;
export type Theme = (typeof THEMES)[number];

export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

/** Which columns the table of a register shows, and by which one it is sorted. */
export interface TableLook {
  readonly columns: readonly string[];
  readonly sort: { readonly column: string; readonly descending: boolean };
}

/** How the window looks and speaks; `app/` keeps it in the preferences. */
export interface AppearanceSlice {
  readonly language: Language;
  readonly theme: Theme;
  /** How much room controls and rows take. */
  readonly density: Density;
  readonly sidebarOpen: boolean;
  readonly inspectorOpen: boolean;
  /** The sections of the inspector that are folded, by name. */
  readonly foldedSections: readonly string[];
  /** The tracks of roadmaps that are folded, by identity; '' is what stands on none. */
  readonly foldedTracks: readonly string[];
  /** By register; what was never changed stands not there. */
  readonly tableLooks: Readonly<Record<string, TableLook>>;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setDensity: (density: Density) => void;
  readonly toggleSidebar: () => void;
  readonly toggleInspector: () => void;
  readonly toggleSection: (name: string) => void;
  readonly toggleTrack: (id: string) => void;
  /** Folds all of these, or unfolds them. */
  readonly foldTracks: (ids: readonly string[], folded: boolean) => void;
  readonly setTableLook: (register: string, look: TableLook) => void;
}

export const createAppearanceSlice: StateCreator<AppearanceSlice> = (set) => ({
  language: 'en',
  theme: 'system',
  density: 'comfortable',
  sidebarOpen: true,
  inspectorOpen: true,
  foldedSections: [],
  foldedTracks: [],
  tableLooks: {},
  setLanguage: (language) => set({ language }),
  setTheme: (theme) => set({ theme }),
  setDensity: (density) => set({ density }),
  toggleSidebar: () => set(({ sidebarOpen }) => ({ sidebarOpen: !sidebarOpen })),
  toggleInspector: () => set(({ inspectorOpen }) => ({ inspectorOpen: !inspectorOpen })),
  toggleSection: (name) => set(({ foldedSections }) => ({ foldedSections: toggled(foldedSections, name) })),
  toggleTrack: (id) => set(({ foldedTracks }) => ({ foldedTracks: toggled(foldedTracks, id) })),
  foldTracks: (ids, folded) =>
    set(({ foldedTracks }) => {
      const others = foldedTracks.filter((id) => !ids.includes(id));
      return { foldedTracks: folded ? [...others, ...ids] : others };
    }),
  setTableLook: (register, look) => set(({ tableLooks }) => ({ tableLooks: { ...tableLooks, [register]: look } })),
});

function toggled(names: readonly string[], name: string): readonly string[] {
  return names.includes(name) ? names.filter((each) => each !== name) : [...names, name];
}
