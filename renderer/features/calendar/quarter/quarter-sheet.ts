import type { Occurrence } from '#shared/plan/occurrence';
import type { QuarterGeometry } from '#shared/plan/quarter-rows';
import type { ItemShape } from '../../../ui/item/item-look';
import { textWidth } from '../../../ui/item/measure-text';
import type { FaceOf } from '../use-face-of';

/** The parts of a month's column in pixels, as the quarter's style sheet sets them. */
const MONTHS = 3;
const NARROWEST = 240;
const RULE = 1;
const DATE = 64;
const END = 6;
const RAIL_STEP = 9;
const RAIL_GAP = 3;
const GAP = 3;
const MORE = 30;
/** Rails leave the titles at least this. */
const FOR_TITLES = 130;
const MOST_RAILS = 6;

/** The geometry of the quarter's columns in a view of this width. */
export function quarterSheet(viewWidth: number, faceOf: FaceOf): QuarterGeometry {
  const column = Math.max(NARROWEST, Math.floor(viewWidth / MONTHS));
  const width = column - RULE - DATE - END;
  return {
    width,
    rails: Math.min(MOST_RAILS, Math.floor((width - FOR_TITLES) / RAIL_STEP)),
    railStep: RAIL_STEP,
    railGap: RAIL_GAP,
    gap: GAP,
    moreWidth: MORE,
    titleWidth: (occurrence) => titleWidth(occurrence, faceOf),
  };
}

/** What an item's box takes beside its words: borders, padding, the sign before them. */
const BOX: Readonly<Record<ItemShape, number>> = { event: 15, post: 31, activity: 34, milestone: 26, phase: 13 };
const TICK = 16;
const WEIGHT: Readonly<Record<ItemShape, number>> = {
  event: 500,
  post: 500,
  activity: 500,
  milestone: 600,
  phase: 560,
};

function titleWidth(occurrence: Occurrence, faceOf: FaceOf): number {
  const { look, title } = faceOf(occurrence);
  const words = textWidth(title, look.kind === 'phase' ? 11 : 12, WEIGHT[look.kind]);
  return Math.ceil(words) + BOX[look.kind] + (look.status === 'done' ? TICK : 0);
}
