import type { Occurrence } from '#shared/plan/occurrence';
import { LINE_HEIGHT } from '#shared/print/item-text';
import { largestType } from '#shared/print/largest-type';
import { MM_PER_POINT } from '#shared/print/paper';
import { packCandidates, plannerCandidates, setCandidate, type PlannerItem } from '#shared/print/planner-items';
import type { PlannerMonth, PlannerRequest } from '#shared/print/planner-request';
import { shareHeights } from '#shared/print/share-heights';

export interface FittedRow {
  readonly month: PlannerMonth;
  readonly items: readonly PlannerItem[];
  /** What found no lane, on the first of its days here. */
  readonly folded: readonly Occurrence[];
  readonly height: number;
}

/** All rows in one size of type, the largest in which all of them fit, or the smallest one that may be. */
export interface FittedPlanner {
  readonly points: number;
  readonly lane: number;
  readonly band: number;
  readonly rows: readonly FittedRow[];
}

const LARGEST = 1.3;
const FEWEST_LANES = 2;
/** What a row has beside its lanes at least, in lanes. */
const SPARE_LANES = 0.3;
/** The band of dates over the lanes and the line of counts under them, in sizes of the small type. */
const BAND = 1.6;
const COUNTS = 1.15;
/** How much further apart lanes may be than their type asks for. */
const LOOSEST = 1.35;

/** Finds the type and the heights of the rows; a busy month is a taller row. */
export function fitPlanner(planner: PlannerRequest): FittedPlanner {
  const { body, months, small } = planner;
  const prepared = months.map((month) => ({ month, candidates: plannerCandidates(planner, month) }));
  const band = small * MM_PER_POINT * BAND;
  const total = body.bottom - body.top;
  const lanesIn = (points: number) =>
    prepared.map(({ candidates }) => {
      const { count } = packCandidates(planner, candidates, points, Infinity);
      return Math.max(FEWEST_LANES, count);
    });
  const needOf = (points: number, lanes: readonly number[]) =>
    lanes.reduce((sum, count) => sum + band + (count + SPARE_LANES) * laneOf(points), 0);
  const points = largestType(small * LARGEST, (each) => needOf(each, lanesIn(each)) <= total);
  const lanes = lanesIn(points);
  const lane = laneOf(points);
  const rowsOf = (heights: readonly number[], most: (height: number) => number) =>
    prepared.map(({ month, candidates }, at): FittedRow => {
      const height = heights[at]!;
      const { placed, folded } = packCandidates(planner, candidates, points, most(height));
      return { month, items: placed.map((each) => setCandidate(planner, each, points)), folded, height };
    });
  if (needOf(points, lanes) <= total) {
    const all = lanes.reduce((sum, count) => sum + count, 0);
    const stretched = Math.min((total - months.length * (band + SPARE_LANES * lane)) / all, lane * LOOSEST);
    const spare = (total - all * stretched) / months.length;
    const rows = rowsOf(
      lanes.map((count) => count * stretched + spare),
      () => Infinity,
    );
    return { points, lane: stretched, band, rows };
  }
  const counts = small * MM_PER_POINT * COUNTS;
  const heights = shareHeights(
    lanes.map((count) => band + count * lane + counts),
    total,
  );
  const rows = rowsOf(heights, (height) => Math.max(0, Math.floor((height - band - counts) / lane)));
  return { points, lane, band, rows };
}

function laneOf(points: number): number {
  return points * MM_PER_POINT * LINE_HEIGHT;
}
