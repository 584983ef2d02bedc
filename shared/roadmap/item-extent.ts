import type { DayScale } from '#shared/roadmap/day-scale';
import { cutText, LABEL_WEIGHT, SMALL_WEIGHT, type MeasureText } from '#shared/roadmap/measure-text';
import type { RoadmapItem } from '#shared/roadmap/roadmap-items';
import type { RoadmapSizes } from '#shared/roadmap/roadmap-sizes';
import type { DayNumber } from '#shared/time/plain-date';

/** A line of text from its left edge; empty where nothing of it fits. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** What an item takes of its lane: its shape and all of its words. */
export interface ItemExtent {
  readonly item: RoadmapItem;
  /** The bar of a phase, cut by the edges of the window; of a milestone both are its centre. */
  readonly from: number;
  readonly to: number;
  readonly label: PlacedText;
  /** The date of a milestone, beside its label. */
  readonly date: PlacedText | null;
  /** A milestone near the right edge has its words on the left. */
  readonly labelSide: 'above' | 'left' | 'right';
  /** Shape and words together. */
  readonly left: number;
  readonly right: number;
}

export interface ExtentRequest {
  readonly scale: DayScale;
  readonly sizes: RoadmapSizes;
  readonly measure: MeasureText;
  readonly sayDate: (day: DayNumber) => string;
}

/** Words keep this part of the gap clear of the window's edge, so that a dependency can pass there. */
const EDGE_PART = 0.5;
/** The centre of a diamond to its label, in radii. */
const LABEL_OFFSET = 1.6;
/** A tick after the label of a phase that is done, in sizes of its text. */
const TICK_WIDTH = 1.3;

/** Is any of it in the window? A milestone is where its centre is. */
export function isInWindow({ shape, first, last }: RoadmapItem, { xOf, left, right }: DayScale): boolean {
  if (shape === 'point') return xOf(first + 0.5) >= left && xOf(first + 0.5) <= right;
  return xOf(first) < right && xOf(last + 1) > left;
}

/** Where an item of the window stands and where its words go. */
export function itemExtent(item: RoadmapItem, request: ExtentRequest): ItemExtent {
  return item.shape === 'phase' ? phaseExtent(item, request) : milestoneExtent(item, request);
}

/** The label stands above the bar and may run past it; only the edge of the window cuts it. */
function phaseExtent(item: RoadmapItem, { scale, sizes, measure }: ExtentRequest): ItemExtent {
  const end = Math.min(scale.xOf(item.last + 1), scale.right);
  const from = Math.min(Math.max(scale.xOf(item.first), scale.left), scale.right - sizes.bar / 2);
  const to = Math.max(end, from + sizes.bar / 2);
  const tick = item.status === 'done' ? sizes.text * TICK_WIDTH : 0;
  const room = scale.right - sizes.gap * EDGE_PART - from - tick;
  const label = placed(item.title, from, room, (text) => measure(text, sizes.text, LABEL_WEIGHT));
  const words = label.text === '' ? 0 : label.width + tick;
  return { item, from, to, label, date: null, labelSide: 'above', left: from, right: Math.max(to, from + words) };
}

/** Label and date stand right of the diamond, else left of it; where neither side holds them, the wider one, without the date. */
function milestoneExtent(item: RoadmapItem, { scale, sizes, measure, sayDate }: ExtentRequest): ItemExtent {
  const centre = scale.xOf(item.first + 0.5);
  const widthOf = (text: string) => measure(text, sizes.text, LABEL_WEIGHT);
  const offset = sizes.diamond * LABEL_OFFSET;
  const space = sizes.smallText / 2;
  const dateText = sayDate(item.first);
  const dateWidth = measure(dateText, sizes.smallText, SMALL_WEIGHT);
  const whole = widthOf(item.title) + space + dateWidth;
  const edge = sizes.gap * EDGE_PART;
  const roomRight = scale.right - edge - centre - offset;
  const roomLeft = centre - offset - scale.left - edge;
  const isWhole = whole <= Math.max(roomRight, roomLeft);
  const onRight = isWhole ? whole <= roomRight : roomRight >= roomLeft;
  const room = isWhole ? widthOf(item.title) : Math.max(roomRight, roomLeft, 0);
  const title = placed(item.title, 0, room, widthOf);
  const words = title.width + (isWhole ? space + dateWidth : 0);
  const x = onRight ? centre + offset : centre - offset - words;
  const isWordless = words === 0;
  return {
    item,
    from: centre,
    to: centre,
    label: { ...title, x },
    date: isWhole ? { text: dateText, x: x + title.width + space, width: dateWidth } : null,
    labelSide: onRight ? 'right' : 'left',
    left: onRight || isWordless ? centre - sizes.diamond : x,
    right: onRight && !isWordless ? x + words : centre + sizes.diamond,
  };
}

function placed(whole: string, x: number, room: number, widthOf: (text: string) => number): PlacedText {
  const text = cutText(whole, room, widthOf);
  return { text, x, width: text === '' ? 0 : widthOf(text) };
}
