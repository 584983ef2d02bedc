import type { DayScale } from '#shared/roadmap/day-scale';
import { cutText, SMALL_WEIGHT, type MeasureText } from '#shared/roadmap/measure-text';
import type { RoadmapSizes } from '#shared/roadmap/roadmap-sizes';
import type { DayNumber } from '#shared/time/plain-date';

/** A key event of the calendar. */
export interface KeyEvent {
  readonly key: string;
  readonly title: string;
  /** Both inclusive. */
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** A key event as a flag over the plan, its pole through all tracks. */
export interface KeyFlag {
  readonly event: KeyEvent;
  /** The pole; the tint of its days runs from here. */
  readonly x: number;
  readonly tintWidth: number;
  /** The pennant; none, where two others leave no room, is 0 wide. */
  readonly left: number;
  readonly width: number;
  readonly lane: 0 | 1;
  readonly text: string;
}

export interface FlagRequest {
  readonly scale: DayScale;
  readonly sizes: RoadmapSizes;
  readonly measure: MeasureText;
}

const LANES = [0, 1] as const;
/** Between the text and both ends of its pennant, in sizes of the text. */
const PADDING = 0.55;

/**
 * Flags in two lanes: a pennant flies right of its pole, or left where it would leave the window. Where both lanes are
 * taken, the text is cut to what is free; where that is nothing, only the pole stands.
 */
export function keyFlags(events: readonly KeyEvent[], { scale, sizes, measure }: FlagRequest): readonly KeyFlag[] {
  const widthOf = (text: string) => measure(text, sizes.smallText, SMALL_WEIGHT) + 2 * PADDING * sizes.smallText;
  const gap = sizes.gap / 3;
  const ends = [scale.left - gap, scale.left - gap];
  return events
    .filter(({ first, last }) => scale.xOf(first) < scale.right && scale.xOf(last + 1) > scale.left)
    .toSorted((one, other) => one.first - other.first || (one.key < other.key ? -1 : 1))
    .map((event) => {
      const x = Math.max(scale.xOf(event.first), scale.left);
      const tintWidth = Math.min(scale.xOf(event.last + 1), scale.right) - x;
      const whole = widthOf(event.title);
      const fliesLeft = x + whole > scale.right;
      const wanted = fliesLeft ? Math.max(x - whole, scale.left) : x;
      const lane = LANES.find((each) => ends[each]! + gap <= wanted) ?? (ends[0]! <= ends[1]! ? 0 : 1);
      const left = Math.max(wanted, ends[lane]! + gap);
      const text = left > x ? '' : cutText(event.title, (fliesLeft ? x : scale.right) - left, widthOf);
      const width = text === '' ? 0 : widthOf(text);
      if (width > 0) ends[lane] = left + width;
      return { event, x, tintWidth, left: fliesLeft ? x - width : left, width, lane, text };
    });
}
