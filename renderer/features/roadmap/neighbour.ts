import type { PlacedItem } from '#shared/roadmap/track-bands';

export type WalkKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

/** The item that an arrow leads to: left and right the nearest in the lane, up and down in the next lane; null at the edges. */
export function neighbourOf(id: string, key: WalkKey, items: readonly PlacedItem[]): string | null {
  const here = items.find(({ item }) => item.id === id);
  if (!here) return null;
  switch (key) {
    case 'ArrowLeft':
      return nearest(
        here,
        items.filter((each) => each.lane === here.lane && each.from < here.from),
      );
    case 'ArrowRight':
      return nearest(
        here,
        items.filter((each) => each.lane === here.lane && each.from > here.from),
      );
    case 'ArrowUp':
      return nearest(here, inNextLane(here, -1, items));
    case 'ArrowDown':
      return nearest(here, inNextLane(here, 1, items));
    case 'Home':
      return items[0]?.item.id ?? null;
    case 'End':
      return items.at(-1)?.item.id ?? null;
  }
}

/** Those of the next lane that has any. */
function inNextLane(here: PlacedItem, direction: 1 | -1, items: readonly PlacedItem[]): readonly PlacedItem[] {
  const beyond = items.filter(({ lane }) => (lane - here.lane) * direction > 0);
  const distance = beyond.reduce((least, { lane }) => Math.min(least, Math.abs(lane - here.lane)), Infinity);
  return beyond.filter(({ lane }) => Math.abs(lane - here.lane) === distance);
}

function nearest(here: PlacedItem, others: readonly PlacedItem[]): string | null {
  const [first] = others.toSorted((one, other) => Math.abs(one.from - here.from) - Math.abs(other.from - here.from));
  return first?.item.id ?? null;
}
