import { compareMarks, compareSpans, isSpan } from '#shared/plan/day-items';
import type { Occurrence } from '#shared/plan/occurrence';
import { Lanes, type Extent } from '#shared/plan/pack-lanes';
import { shownDays } from '#shared/plan/shown-days';
import { HEEL } from '#shared/print/bar';
import { setItem, type ItemText } from '#shared/print/item-text';
import { MM_PER_POINT } from '#shared/print/paper';
import type { PlannerMonth, PlannerRequest } from '#shared/print/planner-request';

/** What stands in a row, before it is known in which type. */
export interface PlannerCandidate {
  readonly occurrence: Occurrence;
  /** From the left edge of its first day to the right one of its last, on paper; null where its days have no column. */
  readonly days: Extent | null;
  readonly isSpan: boolean;
  /** It comes from before this row, or goes on after it. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** Its text in type of one point. */
  readonly unitWidth: number;
}

/** A candidate in its lane. */
interface PlacedCandidate extends Placement {
  readonly candidate: PlannerCandidate;
  readonly lane: number;
}

/** Something drawn by name in its row. */
export interface PlannerItem extends PlacedCandidate {
  readonly text: ItemText;
}

interface Placement {
  /** Where the text begins; or where it ends, if it stands left of what it names. */
  readonly x: number;
  readonly endsAtX: boolean;
  /** For the text; less than it wants cuts it. */
  readonly room: number;
  /** A thing of one day has none. */
  readonly bar: Extent | null;
  /** All that it takes of its lane. */
  readonly extent: Extent;
}

/** In sizes of the type: between two items of a lane, and between a bar and its name. */
const ITEM_GAP = 0.5;
const NAME_GAP = 0.25;
/** What an arrow takes of a bar that goes on. */
const ARROW_ROOM = 0.8;
/** Between bars that meet, in millimetres. */
const INSET = 0.25;

/** All of a month in the order in which they take lanes: spans, key items, the others; posts last, there are most of them. */
export function plannerCandidates(planner: PlannerRequest, month: PlannerMonth): readonly PlannerCandidate[] {
  return month.occurrences.toSorted(byWeight).map((occurrence) => candidateOf(planner, month, occurrence));
}

function candidateOf(
  { request, body, columns, hues }: PlannerRequest,
  { month, days }: PlannerMonth,
  occurrence: Occurrence,
): PlannerCandidate {
  const { first, last } = shownDays(occurrence);
  const shown: number[] = [];
  for (let day = Math.max(first, days.first); day <= Math.min(last, days.last); day += 1) {
    const column = columns.of(month, day);
    if (column !== null) shown.push(column);
  }
  const width = (body.right - body.left) / columns.count;
  const extent = { from: body.left + shown[0]! * width, to: body.left + (shown.at(-1)! + 1) * width };
  return {
    occurrence,
    days: shown.length === 0 ? null : extent,
    isSpan: isSpan(occurrence),
    opens: first >= days.first,
    closes: last <= days.last,
    unitWidth: setItem(request, { occurrence, hues, points: 1, room: Infinity, mostLines: 1 }).width,
  };
}

/** Packs candidates into so many lanes: what comes last is what finds none. */
export function packCandidates(
  planner: PlannerRequest,
  candidates: readonly PlannerCandidate[],
  points: number,
  most: number,
): { readonly placed: readonly PlacedCandidate[]; readonly folded: readonly Occurrence[]; readonly count: number } {
  const lanes = new Lanes(most);
  const gap = points * MM_PER_POINT * ITEM_GAP;
  const placed: PlacedCandidate[] = [];
  const folded: Occurrence[] = [];
  let count = 0;
  for (const candidate of candidates) {
    const placement = place(planner, candidate, points);
    const lane = placement && lanes.take({ from: placement.extent.from, to: placement.extent.to + gap });
    if (placement === null || lane === null) folded.push(candidate.occurrence);
    else {
      count = Math.max(count, lane + 1);
      placed.push({ candidate, lane, ...placement });
    }
  }
  return { placed, folded, count };
}

/** A placed candidate with its text set. */
export function setCandidate({ request, hues }: PlannerRequest, placed: PlacedCandidate, points: number): PlannerItem {
  const { occurrence } = placed.candidate;
  const text = setItem(request, { occurrence, hues, points, room: placed.room, mostLines: 1 });
  return { ...placed, x: placed.endsAtX ? placed.x - text.width : placed.x, text };
}

function place(planner: PlannerRequest, candidate: PlannerCandidate, points: number): Placement | null {
  const { days } = candidate;
  if (days === null) return null;
  const width = candidate.unitWidth * points;
  const size = points * MM_PER_POINT;
  return candidate.isSpan ? placeSpan(planner, candidate, days, width, size) : placeSingle(planner, days, width, size);
}

/** The text begins on its day; or ends there, where it would pass the right edge. */
function placeSingle({ body }: PlannerRequest, { from, to }: Extent, width: number, size: number): Placement {
  const left = from + size * 0.15;
  const isOnRight = left + width <= body.right || body.right - left >= to - body.left;
  const room = isOnRight ? body.right - left : to - body.left;
  const taken = Math.min(width, room);
  const extent = isOnRight ? { from: left, to: Math.max(left + taken, to) } : { from: to - taken, to };
  return { x: isOnRight ? left : to, endsAtX: !isOnRight, room: roomFor(width, room), bar: null, extent };
}

/** The name stands in the box if it fits whole, else right of it, else left; what fits nowhere is cut within the box. */
function placeSpan(
  { body }: PlannerRequest,
  { opens, closes }: PlannerCandidate,
  { from, to }: Extent,
  width: number,
  size: number,
): Placement {
  const bar = { from: from + (opens ? INSET : 0), to: to - (closes ? INSET : 0) };
  const inside = bar.from + HEEL + size * 0.2;
  const room = bar.to - inside - size * (closes ? 0.2 : ARROW_ROOM);
  const within = { x: inside, endsAtX: false, bar, extent: bar };
  if (width <= room) return { ...within, room: Infinity };
  const beside = bar.to + size * NAME_GAP;
  if (beside + width <= body.right) {
    return { x: beside, endsAtX: false, room: Infinity, bar, extent: { from: bar.from, to: beside + width } };
  }
  const before = bar.from - size * NAME_GAP;
  if (opens && before - width >= body.left) {
    return { x: before, endsAtX: true, room: Infinity, bar, extent: { from: before - width, to: bar.to } };
  }
  return { ...within, room: Math.max(room, size) };
}

/** A text that fits is not to be cut for the last digit of its width. */
function roomFor(width: number, room: number): number {
  return width <= room ? Infinity : room;
}

function byWeight(one: Occurrence, other: Occurrence): number {
  const [isSpanOne, isSpanOther] = [isSpan(one), isSpan(other)];
  return (
    Number(isSpanOther) - Number(isSpanOne) ||
    (isSpanOne ? compareSpans(one, other) : Number(other.item.key) - Number(one.item.key) || byKindAndDay(one, other))
  );
}

/** Within a kind by their days, so that lanes fill from left to right. */
function byKindAndDay(one: Occurrence, other: Occurrence): number {
  return (
    Number(one.item.kind === 'post') - Number(other.item.kind === 'post') ||
    shownDays(one).first - shownDays(other).first ||
    compareMarks(one, other)
  );
}
