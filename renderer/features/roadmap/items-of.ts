import type { RoadmapLayout } from '#shared/roadmap/layout-roadmap';
import type { RoadmapItem, RoadmapTrack } from '#shared/roadmap/roadmap-items';
import type { PlacedItem } from '#shared/roadmap/track-bands';

/** Everything that a layout has placed, from top to bottom. */
export function itemsOf({ bands }: RoadmapLayout): readonly PlacedItem[] {
  return bands.flatMap(({ items }) => items);
}

/** One item of the tracks; null where none of them holds it. */
export function itemOf(tracks: readonly RoadmapTrack[], id: string): RoadmapItem | null {
  for (const { items } of tracks) {
    const found = items.find((item) => item.id === id);
    if (found) return found;
  }
  return null;
}
