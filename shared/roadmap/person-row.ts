import { Lanes } from '#shared/plan/pack-lanes';
import { isInWindow, itemExtent, type ExtentRequest, type PlacedText } from '#shared/roadmap/item-extent';
import { cutText, LABEL_WEIGHT } from '#shared/roadmap/measure-text';
import type { RoadmapItem } from '#shared/roadmap/roadmap-items';
import type { PlacedItem } from '#shared/roadmap/track-bands';

/** One person's plan in a row of its own: shapes in a few close lanes, and the words of what is next. */
export interface PersonRow {
  /** Without words of their own. */
  readonly items: readonly PlacedItem[];
  /** What is next, right of its shape, as far as nothing else stands there; null where that is not even two letters. */
  readonly label: (PlacedText & { readonly centre: number }) | null;
  /** So many of the window found no lane. */
  readonly more: number;
}

export interface PersonRowRequest extends ExtentRequest {
  readonly height: number;
}

const MOST_LANES = 3;
const NO_TEXT: PlacedText = { text: '', x: 0, width: 0 };

/** Lays one person's plan out in a row. `nextId` is what is next for them. */
export function personRow(items: readonly RoadmapItem[], nextId: string | null, request: PersonRowRequest): PersonRow {
  const { scale, sizes, height, measure } = request;
  const lanes = new Lanes(MOST_LANES);
  const shown = items.filter((item) => isInWindow(item, scale)).toSorted(byStart);
  const taken = shown.map((item) => {
    const { from, to } = itemExtent(item, request);
    const half = item.shape === 'point' ? sizes.diamond : 0;
    const lane = lanes.take({ from: from - half, to: to + half + sizes.gap / 4 });
    return { item, from, to, left: from - half, right: to + half, lane };
  });
  const drawn = taken.flatMap((each) => (each.lane === null ? [] : [{ ...each, lane: each.lane }]));
  const used = drawn.reduce((most, { lane }) => Math.max(most, lane + 1), 1);
  const step = height / (used + 1);
  const placed = drawn.map((each): PlacedItem => ({
    ...each,
    label: NO_TEXT,
    date: null,
    slip: null,
    ghost: null,
    labelSide: 'right',
    laneTop: 0,
    laneHeight: height,
    centre: step * (each.lane + 1),
  }));
  const next = placed.find(({ item }) => item.id === nextId);
  return { items: placed, label: next ? labelOf(next) : null, more: taken.length - drawn.length };

  function labelOf(own: PlacedItem): PersonRow['label'] {
    const x = own.right + sizes.gap / 2;
    // a shape that began earlier may still go on there
    const inTheWay = placed.filter((other) => other !== own && other.right > own.right);
    const end = inTheWay.reduce((least, { left }) => Math.min(least, left), scale.right) - sizes.gap / 2;
    const widthOf = (text: string) => measure(text, sizes.text, LABEL_WEIGHT);
    const text = cutText(own.item.title, end - x, widthOf);
    return text === '' ? null : { text, x, width: widthOf(text), centre: own.centre };
  }
}

/** Earlier first, of the same day the longer one. */
function byStart(one: RoadmapItem, other: RoadmapItem): number {
  return one.first - other.first || other.last - one.last || (one.id < other.id ? -1 : 1);
}
