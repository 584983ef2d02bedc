import { ownSpan } from '#shared/plan/occurrence';
import { Lanes } from '#shared/plan/pack-lanes';
import type { PartnerActivity } from '#shared/records/partner-activity';
import { addMonths, dayNumber, type DayNumber, type PlainDate } from '#shared/time/plain-date';

/** A year as it lies on a strip; days are inclusive. */
export interface StripYear {
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** The first day of each of its twelve months. */
  readonly months: readonly DayNumber[];
}

/** The year that begins on a day. */
export function stripYear(first: PlainDate): StripYear {
  const months = Array.from({ length: 12 }, (_, month) => dayNumber(addMonths(first, month)));
  return { first: months[0]!, last: dayNumber(addMonths(first, 12)) - 1, months };
}

/** Does an activity take place in a year, or reach into it? A series counts where it begins. */
export function isWithin({ schedule }: PartnerActivity, { first, last }: StripYear): boolean {
  if (!schedule) return false;
  const { firstDay, lastDay } = ownSpan(schedule);
  return firstDay <= last && lastDay >= first;
}

/** Where an activity stands on the strip, in pixels from its left edge. */
export interface StripBar {
  readonly activity: PartnerActivity;
  readonly left: number;
  readonly width: number;
  readonly lane: number;
  /** Words that would pass the right edge stand before the bar. */
  readonly labelSide: 'left' | 'right';
  /** What is left for the words, where they have to be cut. */
  readonly labelRoom: number;
}

const LEAST_WIDTH = 10;
const LABEL_GAP = 6;
const LANE_GAP = 12;

/** The activities of a year as bars with their words beside them, in as few lanes as nothing collides in. */
export function layoutStrip(
  activities: readonly PartnerActivity[],
  year: StripYear,
  { width, labelWidth }: { readonly width: number; readonly labelWidth: (activity: PartnerActivity) => number },
): readonly StripBar[] {
  const dayWidth = width / (year.last - year.first + 1);
  const lanes = new Lanes(Infinity);
  return activities
    .flatMap((activity) => {
      return activity.schedule && isWithin(activity, year) ? [{ activity, span: ownSpan(activity.schedule) }] : [];
    })
    .toSorted((one, other) => one.span.firstDay - other.span.firstDay)
    .map(({ activity, span }) => {
      const from = (Math.max(span.firstDay, year.first) - year.first) * dayWidth;
      const to = (Math.min(span.lastDay, year.last) + 1 - year.first) * dayWidth;
      const barWidth = Math.max(LEAST_WIDTH, to - from);
      const left = Math.min(from, width - barWidth);
      const words = labelWidth(activity) + LABEL_GAP;
      const [before, after] = [left, width - left - barWidth];
      const labelSide = words <= after || after >= before ? 'right' : 'left';
      const labelRoom = Math.min(words, labelSide === 'right' ? after : before) - LABEL_GAP;
      const extent = {
        from: left - (labelSide === 'left' ? words : 0),
        to: left + barWidth + (labelSide === 'right' ? words : 0) + LANE_GAP,
      };
      return { activity, left, width: barWidth, lane: lanes.take(extent)!, labelSide, labelRoom };
    });
}
