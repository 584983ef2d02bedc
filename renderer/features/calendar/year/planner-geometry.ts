import { isSpan } from '#shared/plan/day-items';
import type { Occurrence } from '#shared/plan/occurrence';
import type { LabelWidth, PlannerGeometry } from '#shared/plan/planner-lanes';
import { WEEKDAY_COLUMNS } from '#shared/plan/year-layout';
import { textWidth, type TitleSize } from '../../../ui/item/measure-text';
import type { ElementSize } from '../../../ui/use-element-size';
import type { FaceOf } from '../use-face-of';

/** From this width of the view on the planner takes larger type; its style sheet says the same. */
const ROOMY_FROM = 1300;

/** The parts of a planner row in pixels, as its style sheet sets them. */
interface Measures {
  readonly name: number;
  readonly strip: number;
  readonly numbers: number;
  readonly lane: number;
  readonly marks: number;
  readonly mark: number;
  readonly title: TitleSize;
}

const COMPACT: Measures = { name: 44, strip: 132, numbers: 16, lane: 16, marks: 12, mark: 9, title: 11 };
const ROOMY: Measures = { name: 60, strip: 176, numbers: 17, lane: 18, marks: 11, mark: 10, title: 12 };
const HEAD = 27;
const MONTHS = 12;
/** A smaller view is scrolled. */
const NARROWEST = 916;
const LOWEST_ROW = 46;
/** A lane may stand out into the line of marks by this part of it. */
const TIGHT = 0.2;
/** `+3`; a number of two digits takes the place of another mark. */
const COUNT_WIDTH = 12;

/** The planner's geometry with what only the screen asks. */
export interface PlannerSheet extends PlannerGeometry {
  readonly laneHeight: number;
  /** How many marks a day has room for. */
  readonly marksPerDay: number;
  /** How many remain beside the number of those that do not fit, while it has one digit. */
  readonly marksBesideCount: number;
}

/** The geometry of planner rows in a view of this size. */
export function plannerSheet(size: ElementSize, faceOf: FaceOf): PlannerSheet {
  const measures = size.width >= ROOMY_FROM ? ROOMY : COMPACT;
  const width = Math.max(NARROWEST, size.width) - measures.name - measures.strip;
  const columnWidth = width / WEEKDAY_COLUMNS;
  const rowHeight = Math.max(LOWEST_ROW, (size.height - HEAD) / MONTHS);
  const lanes = Math.floor((rowHeight - measures.numbers - measures.marks) / measures.lane + TIGHT);
  return {
    columnWidth,
    width,
    lanes: Math.max(1, lanes),
    laneHeight: measures.lane,
    marksPerDay: Math.floor((columnWidth - 2) / measures.mark),
    marksBesideCount: Math.max(0, Math.floor((columnWidth - 2 - COUNT_WIDTH) / measures.mark)),
    labelWidth: (occurrence) => labelWidth(occurrence, faceOf, measures.title),
  };
}

const PADDING = 12;
const GLYPH = 15;
const TICK = 15;

function labelWidth(occurrence: Occurrence, faceOf: FaceOf, size: TitleSize): LabelWidth {
  const { look, title } = faceOf(occurrence);
  const weight = look.kind === 'milestone' || look.kind === 'phase' ? 600 : 500;
  const tick = look.status === 'done' ? TICK : 0;
  const glyph = look.kind === 'event' || look.kind === 'phase' ? 0 : GLYPH;
  const words = Math.ceil(textWidth(title, size, weight));
  const ownTick = look.kind === 'event' && !isSpan(occurrence) ? 0 : tick;
  return { inside: words + PADDING + glyph + tick, beside: words + ownTick + 1 };
}
