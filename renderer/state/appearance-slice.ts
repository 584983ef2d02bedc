import type { Language } from '#shared/i18n/message';
import type { StateCreator } from 'zustand';

export const THEMES = ['light', 'dark', 'system'] as const;
export type Theme = (typeof THEMES)[number];

export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

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
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setDensity: (density: Density) => void;
  readonly toggleSidebar: () => void;
  readonly toggleInspector: () => void;
  readonly toggleSection: (name: string) => void;
}

export const createAppearanceSlice: StateCreator<AppearanceSlice> = (set) => ({
  language: 'en',
  theme: 'system',
  density: 'comfortable',
  sidebarOpen: true,
  inspectorOpen: true,
  foldedSections: [],
  setLanguage: (language) => set({ language }),
  setTheme: (theme) => set({ theme }),
  setDensity: (density) => set({ density }),
  toggleSidebar: () => set(({ sidebarOpen }) => ({ sidebarOpen: !sidebarOpen })),
  toggleInspector: () => set(({ inspectorOpen }) => ({ inspectorOpen: !inspectorOpen })),
  toggleSection: (name) =>
    set(({ foldedSections }) => ({
      foldedSections: foldedSections.includes(name)
        ? foldedSections.filter((each) => each !== name)
        : [...foldedSections, name],
    })),
});
