import { isSpan } from '#shared/plan/day-items';
import { displayKindOf } from '#shared/records/display-kind';
import type { Occurrence } from '#shared/plan/occurrence';
import { Lanes, type Extent } from '#shared/plan/pack-lanes';
import { shownDays } from '#shared/plan/shown-days';
import type { YearMonth } from '#shared/plan/year-layout';

/** The measures of a planner row, in pixels. */
export interface PlannerGeometry {
  readonly columnWidth: number;
  /** Where the columns end: no label goes further. */
  readonly width: number;
  /** How many lanes the row has room for. */
  readonly lanes: number;
  readonly labelWidth: (occurrence: Occurrence) => LabelWidth;
}

/** How wide an occurrence's name is, in pixels. */
export interface LabelWidth {
  /** With all that stands in a bar beside it. */
  readonly inside: number;
  /** Next to a bar. */
  readonly beside: number;
}

/** Where the name of a bar stands: in it, next to it, or under the line of a phase and beyond its end. */
export type LabelPlace = 'inside' | 'right' | 'left' | 'under';

/** Something drawn by name in a planner row. */
export interface PlannerBar {
  readonly occurrence: Occurrence;
  readonly lane: number;
  /** The box over the days, from the left edge of the first column. */
  readonly left: number;
  readonly width: number;
  readonly label: LabelPlace;
  /** Room for the label outside of the box. */
  readonly labelWidth: number;
  /** It began before this month, or goes on after it. */
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
}

/** A planner row: what is named in lanes, and for each day what is left to marks. Together they hold everything. */
export interface PlannerRow {
  readonly bars: readonly PlannerBar[];
  readonly marks: readonly (readonly Occurrence[])[];
}

const INSET = 2;
const LABEL_GAP = 5;
const BAR_GAP = 4;
const EDGE_GAP = 4;
/** A label cut shorter than this says nothing. */
const SHORTEST_LABEL = 28;

/** Lays the spans and the key items of a month into lanes, spans first; what finds no lane becomes a mark of its first day. */
export function layoutPlannerRow(month: YearMonth, geometry: PlannerGeometry): PlannerRow {
  const lanes = new Lanes(geometry.lanes);
  const bars: PlannerBar[] = [];
  const marks = month.days.map((day) => day.items.filter((occurrence) => !occurrence.item.key));
  const keys = month.days.flatMap((day) => day.items.filter((occurrence) => occurrence.item.key));
  for (const occurrence of [...month.spans, ...keys]) {
    const bar = placeBar(occurrence, month, geometry, lanes);
    if (bar) bars.push(bar);
    else marks[Math.max(0, shownDays(occurrence).first - month.first)]!.unshift(occurrence);
  }
  return { bars, marks };
}

function placeBar(
  occurrence: Occurrence,
  month: YearMonth,
  geometry: PlannerGeometry,
  lanes: Lanes,
): PlannerBar | null {
  const { first, last } = shownDays(occurrence);
  const cutLeft = first < month.first;
  const cutRight = last > month.last;
  const from = month.offset + Math.max(first, month.first) - month.first;
  const to = month.offset + Math.min(last, month.last) - month.first + 1;
  const left = from * geometry.columnWidth + (cutLeft ? 0 : INSET);
  const width = to * geometry.columnWidth - (cutRight ? 0 : INSET) - left;
  for (const { label, labelWidth, extent } of labelPlaces(occurrence, left, width, geometry)) {
    const lane = lanes.take({ from: extent.from, to: extent.to + BAR_GAP });
    if (lane !== null) return { occurrence, lane, left, width, label, labelWidth, cutLeft, cutRight };
  }
  return null;
}

interface LabelChoice {
  readonly label: LabelPlace;
  readonly labelWidth: number;
  /** What the bar takes with its label. */
  readonly extent: Extent;
}

/** Where the label may go, the best place first. */
function labelPlaces(
  occurrence: Occurrence,
  left: number,
  width: number,
  geometry: PlannerGeometry,
): readonly LabelChoice[] {
  const right = left + width;
  const { inside, beside } = geometry.labelWidth(occurrence);
  const within: LabelChoice = { label: 'inside', labelWidth: 0, extent: { from: left, to: right } };
  if (isSpan(occurrence) && inside <= width) return [within];

  const roomRight = geometry.width - EDGE_GAP - right;
  if (displayKindOf(occurrence.item) === 'phase') {
    const reach = Math.min(left + inside, geometry.width - EDGE_GAP);
    const under: LabelChoice = {
      label: 'under',
      labelWidth: reach - left,
      extent: { from: left, to: Math.max(right, reach) },
    };
    return [under, within];
  }
  const onTheRight = (room: number): LabelChoice => ({
    label: 'right',
    labelWidth: room - LABEL_GAP,
    extent: { from: left, to: right + room },
  });
  const onTheLeft: LabelChoice = {
    label: 'left',
    labelWidth: beside,
    extent: { from: left - LABEL_GAP - beside, to: right },
  };
  const whole = LABEL_GAP + beside;
  const places: LabelChoice[] = [];
  if (whole <= roomRight) places.push(onTheRight(whole));
  else {
    if (onTheLeft.extent.from >= 0) places.push(onTheLeft);
    if (roomRight >= SHORTEST_LABEL) places.push(onTheRight(roomRight));
  }
  if (isSpan(occurrence)) places.push(within);
  return places;
}
