import { compareMarks, isCancelled, isSpan } from '#shared/plan/day-items';
import type { Occurrence } from '#shared/plan/occurrence';
import { isShownIn, shownDays, type ShownDays } from '#shared/plan/shown-days';
import { MM_PER_POINT } from '#shared/print/paper';
import type { PrintRequest } from '#shared/print/print-request';
import { sayTitle } from '#shared/print/say-occurrence';
import { shareHeights } from '#shared/print/share-heights';
import { spokePlaces } from '#shared/print/spoke-places';
import { wrapText } from '#shared/print/wrap-text';
import { displayKindOf, type DisplayKind } from '#shared/records/display-kind';

/** The days around which a wheel goes, and the radii between which its bands lie. */
export interface WheelRoom {
  readonly days: ShownDays;
  readonly inner: number;
  readonly outer: number;
}

/** A name on its spoke. */
export interface WheelLabel {
  readonly lines: readonly string[];
  readonly isCut: boolean;
  readonly angle: number;
}

export interface WheelItem {
  readonly occurrence: Occurrence;
  /** Of its first and after its last day here. */
  readonly from: number;
  readonly to: number;
  /** The lane of what takes several days; null for a single day, or where all lanes are taken. */
  readonly lane: number | null;
  /** Null where there was no room for a name. */
  readonly label: WheelLabel | null;
}

/** A ring of things of one kind: lanes for what takes several days at its outer edge, marks and names inward. */
export interface WheelBand {
  readonly kinds: readonly DisplayKind[];
  readonly outer: number;
  readonly inner: number;
  /** The outer ends of marks, and of names. */
  readonly marks: number;
  readonly names: number;
  readonly items: readonly WheelItem[];
}

/** From the rim to the hub. */
const BANDS: readonly (readonly DisplayKind[])[] = [['event'], ['post'], ['activity'], ['milestone', 'phase']];
const MOST_LANES = 4;
/** In sizes of the type: a lane, what leads from a day to its mark, the mark, the space at the inner edge, the longest name. */
export const LANE = 0.62;
const LEADER = 0.9;
const MARK_ROOM = 1.2;
const PAD = 0.6;
const LONGEST_NAME = 22;
export const SPOKE_LINE = 1.16;
const MOST_LINES = 2;
/** Between two names, in sizes of the type. */
const APART = 0.2;
/** A name is no more than about a week from its day, as a part of a year's turn. */
const FARTHEST = (2 * Math.PI * 7) / 365;

/** The bands of all kinds that have something on, each as broad as its names ask for, in type of so many points. */
export function wheelBands(
  request: PrintRequest,
  occurrences: readonly Occurrence[],
  { days, inner, outer }: WheelRoom,
  points: number,
): readonly WheelBand[] {
  const size = points * MM_PER_POINT;
  const drafts = BANDS.flatMap((kinds) => {
    const own = occurrences.filter((each) => kinds.includes(displayKindOf(each.item)) && isShownIn(days, each));
    return own.length === 0 ? [] : [draftBand(request, kinds, own, days, points)];
  });
  const heights = shareHeights(
    drafts.map(({ least, longest }) => least + longest),
    outer - inner,
  );
  let edge = outer;
  return drafts.map(({ kinds, items, lanes, least }, at): WheelBand => {
    const [bandOuter, bandInner] = [edge, edge - heights[at]!];
    edge = bandInner;
    const marks = bandOuter - (lanes * LANE + LEADER) * size;
    const names = marks - MARK_ROOM * size;
    const room = heights[at]! - least;
    return {
      ...{ kinds, outer: bandOuter, inner: bandInner, marks, names },
      items: room < size ? items : labelled(request, items, { names, room, points }),
    };
  });
}

interface DraftBand {
  readonly kinds: readonly DisplayKind[];
  readonly items: readonly WheelItem[];
  readonly lanes: number;
  /** What it takes without names, and the longest of these, in millimetres. */
  readonly least: number;
  readonly longest: number;
}

function draftBand(
  request: PrintRequest,
  kinds: readonly DisplayKind[],
  own: readonly Occurrence[],
  days: ShownDays,
  points: number,
): DraftBand {
  const size = points * MM_PER_POINT;
  const turn = (2 * Math.PI) / (days.last + 1 - days.first);
  const ends: number[] = [];
  const items = own
    .toSorted((one, other) => shownDays(one).first - shownDays(other).first || compareMarks(one, other))
    .map((occurrence): WheelItem => {
      const { first, last } = shownDays(occurrence);
      const [from, to] = [Math.max(first, days.first), Math.min(last, days.last)];
      const lane = isSpan(occurrence) ? takeLane(ends, from, to) : null;
      return { occurrence, from: (from - days.first) * turn, to: (to + 1 - days.first) * turn, lane, label: null };
    });
  const widths = items.map(({ occurrence }) => nameWidth(request, occurrence, size));
  return {
    ...{ kinds, items, lanes: ends.length },
    least: (ends.length * LANE + LEADER + MARK_ROOM + PAD) * size,
    longest: Math.min(Math.max(...widths), LONGEST_NAME * size),
  };
}

/** The first lane that is free on its days. */
function takeLane(ends: number[], from: number, to: number): number | null {
  const free = ends.findIndex((end) => end < from);
  const lane = free < 0 ? ends.length : free;
  if (lane === MOST_LANES) return null;
  ends[lane] = to;
  return lane;
}

function nameWidth(request: PrintRequest, occurrence: Occurrence, size: number): number {
  return request.measure(sayTitle(occurrence, request.words), size, weightOf(occurrence));
}

/** Key items are bold. */
export function weightOf({ item }: Occurrence): 500 | 600 {
  return item.key ? 600 : 500;
}

/** The items with the names for which there is room around the band; those of least worth go without. */
function labelled(
  request: PrintRequest,
  items: readonly WheelItem[],
  { names, room, points }: { readonly names: number; readonly room: number; readonly points: number },
): readonly WheelItem[] {
  const size = points * MM_PER_POINT;
  const texts = items.map(({ occurrence }) => {
    const widthOf = (text: string) => request.measure(text, size, weightOf(occurrence));
    const title = sayTitle(occurrence, request.words);
    const { lines, isCut } = wrapText(title, { room, mostLines: MOST_LINES, widthOf });
    return { lines, isCut, width: Math.max(...lines.map(widthOf)) };
  });
  const worths = new Map(
    items
      .map(({ occurrence }) => occurrence)
      .toSorted(byWorth)
      .map(({ key }, at) => [key, at]),
  );
  const wishes = items.map(({ occurrence, from, to, lane }, at) => ({
    // a thing of several days is named where it begins
    angle: lane === null ? (from + to) / 2 : from,
    innerEnd: names - texts[at]!.width,
    breadth: (texts[at]!.lines.length * SPOKE_LINE + APART) * size,
    worth: worths.get(occurrence.key)!,
  }));
  const places = spokePlaces(wishes, FARTHEST);
  return items.map((item, at) => {
    const [angle, { lines, isCut }] = [places.get(at), texts[at]!];
    return angle === undefined ? item : { ...item, label: { lines, isCut, angle } };
  });
}

/** The least first: what was called off, then what is no key item, then what comes later. */
function byWorth(one: Occurrence, other: Occurrence): number {
  return (
    Number(isCancelled(other)) - Number(isCancelled(one)) ||
    Number(one.item.key) - Number(other.item.key) ||
    compareMarks(other, one)
  );
}
