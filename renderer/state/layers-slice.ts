import type { StateCreator } from 'zustand';

/** Which layers of notes the calendar leaves out; `app/` keeps it in the preferences. */
export interface LayersSlice {
  readonly hiddenLayers: readonly string[];
  readonly toggleLayer: (layer: string) => void;
}

export const createLayersSlice: StateCreator<LayersSlice> = (set) => ({
  hiddenLayers: [],
  toggleLayer: (layer) =>
    set(({ hiddenLayers }) => ({
      hiddenLayers: hiddenLayers.includes(layer)
        ? hiddenLayers.filter((each) => each !== layer)
        : [...hiddenLayers, layer],
    })),
});
