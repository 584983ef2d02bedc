import type { DayScale } from '#shared/roadmap/day-scale';
import { itemGhost, type ItemGhost } from '#shared/roadmap/item-ghost';
import { cutText, LABEL_WEIGHT, SLIP_WEIGHT, SMALL_WEIGHT, type MeasureText } from '#shared/roadmap/measure-text';
import type { RoadmapItem } from '#shared/roadmap/roadmap-items';
import type { RoadmapSizes } from '#shared/roadmap/roadmap-sizes';
import { slipOf, type Slip } from '#shared/roadmap/slip';
import type { DayNumber } from '#shared/time/plain-date';

/** A line of text from its left edge; empty where nothing of it fits. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** What an item takes of its lane: its shape, its ghost and all of its words. */
export interface ItemExtent {
  readonly item: RoadmapItem;
  /** The bar of a phase, cut by the edges of the window; of a milestone both are its centre. */
  readonly from: number;
  readonly to: number;
  readonly label: PlacedText;
  /** The date of a milestone, beside its label. */
  readonly date: PlacedText | null;
  /** By how much it slipped, after all other words. */
  readonly slip: PlacedText | null;
  readonly ghost: ItemGhost | null;
  /** A milestone near the right edge has its words on the left. */
  readonly labelSide: 'above' | 'left' | 'right';
  /** Shape, ghost and words together. */
  readonly left: number;
  readonly right: number;
}

export interface ExtentRequest {
  readonly scale: DayScale;
  readonly sizes: RoadmapSizes;
  readonly measure: MeasureText;
  readonly sayDate: (day: DayNumber) => string;
  readonly saySlip: (slip: Slip) => string;
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

/** The label stands above the bar and may run past it; only the edge of the window cuts it. Before that the slip gives way. */
function phaseExtent(item: RoadmapItem, request: ExtentRequest): ItemExtent {
  const { scale, sizes, measure } = request;
  const end = Math.min(scale.xOf(item.last + 1), scale.right);
  const from = Math.min(Math.max(scale.xOf(item.first), scale.left), scale.right - sizes.bar / 2);
  const to = Math.max(end, from + sizes.bar / 2);
  const ghost = itemGhost(item, scale, sizes);
  const tick = item.status === 'done' ? sizes.text * TICK_WIDTH : 0;
  const room = scale.right - sizes.gap * EDGE_PART - from;
  const widthOf = (text: string) => measure(text, sizes.text, LABEL_WEIGHT);
  const label = placed(item.title, from, room - tick, widthOf);
  const titleWidth = label.text === '' ? 0 : label.width + tick;
  const wanted = slipText(item, request);
  const isWhole = wanted !== null && widthOf(item.title) + tick + wanted.space + wanted.width <= room;
  const slip = isWhole ? { ...wanted, x: from + titleWidth + wanted.space } : null;
  const words = slip ? slip.x + slip.width - from : titleWidth;
  return {
    item,
    from,
    to,
    label,
    date: null,
    slip,
    ghost,
    labelSide: 'above',
    left: Math.min(from, ghost?.left ?? from),
    right: Math.max(to, from + words, ghost?.right ?? to),
  };
}

/**
 * All words stand on one side of the diamond, clear of the ghost: on the right, or where the ghost is there, on the left;
 * else on the other. Where neither side holds them, the date goes, then the slip, and then the label is cut.
 */
function milestoneExtent(item: RoadmapItem, request: ExtentRequest): ItemExtent {
  const { scale, sizes, measure, sayDate } = request;
  const centre = scale.xOf(item.first + 0.5);
  const ghost = itemGhost(item, scale, sizes);
  const widthOf = (text: string) => measure(text, sizes.text, LABEL_WEIGHT);
  const space = sizes.smallText / 2;
  const said = sayDate(item.first);
  const date = { text: said, width: measure(said, sizes.smallText, SMALL_WEIGHT), space };
  const slip = slipText(item, request);
  const tails = [slip ? [date, slip] : [date], slip ? [slip] : [], []];

  const offset = sizes.diamond * (LABEL_OFFSET - 1);
  const [shapeLeft, shapeRight] = [
    Math.min(centre - sizes.diamond, ghost?.left ?? Infinity),
    Math.max(centre + sizes.diamond, ghost?.right ?? -Infinity),
  ];
  const edge = sizes.gap * EDGE_PART;
  const roomRight = scale.right - edge - shapeRight - offset;
  const roomLeft = shapeLeft - offset - scale.left - edge;
  const prefersLeft = ghost !== null && ghost.from > centre;
  const room = Math.max(roomRight, roomLeft, 0);
  const tail = tails.find((each) => widthOf(item.title) + widthOfTail(each) <= room) ?? [];
  const title = placed(item.title, 0, room, widthOf);
  const words = title.width + (title.text === '' ? 0 : widthOfTail(tail));
  const onRight = prefersLeft ? words > roomLeft && roomRight >= roomLeft : words <= roomRight || roomRight >= roomLeft;
  const x = onRight ? shapeRight + offset : shapeLeft - offset - words;
  const [placedDate = null, placedSlip = null] = placeTail(tail, x + title.width, [date, slip]);
  const isWordless = words === 0;
  return {
    item,
    from: centre,
    to: centre,
    label: { ...title, x },
    date: placedDate,
    slip: placedSlip,
    ghost,
    labelSide: onRight ? 'right' : 'left',
    left: onRight || isWordless ? shapeLeft : x,
    right: onRight && !isWordless ? x + words : shapeRight,
  };
}

/** A small text after others, with the space before it. */
interface TailText {
  readonly text: string;
  readonly width: number;
  readonly space: number;
}

function slipText(item: RoadmapItem, { sizes, measure, saySlip }: ExtentRequest): TailText | null {
  const slip = slipOf(item);
  if (!slip) return null;
  const text = saySlip(slip);
  return { text, width: measure(text, sizes.smallText, SLIP_WEIGHT), space: sizes.smallText / 2 };
}

function widthOfTail(tail: readonly TailText[]): number {
  return tail.reduce((sum, { width, space }) => sum + space + width, 0);
}

/** Where each of `texts` stands after `x`; null for those that are not in the tail. */
function placeTail(
  tail: readonly TailText[],
  x: number,
  texts: readonly (TailText | null)[],
): readonly (PlacedText | null)[] {
  let end = x;
  return texts.map((each) => {
    if (!each || !tail.includes(each)) return null;
    const at = end + each.space;
    end = at + each.width;
    return { text: each.text, x: at, width: each.width };
  });
}

function placed(whole: string, x: number, room: number, widthOf: (text: string) => number): PlacedText {
  const text = cutText(whole, room, widthOf);
  return { text, x, width: text === '' ? 0 : widthOf(text) };
}
