import type { QuarterRail } from '#shared/plan/quarter-rows';
import type { DayNumber } from '#shared/time/plain-date';
import type { ItemLook } from '../../../ui/item/item-look';
import { endsToHold } from '../day/ends-to-hold';

export interface QuarterRailBoxProps {
  readonly rail: QuarterRail;
  readonly monthFirst: DayNumber;
  /** How far a rail is from the next one. */
  readonly step: number;
  readonly look: ItemLook;
  readonly selected: boolean;
  /** It is being dragged away from here. */
  readonly dragging: boolean;
}

/** Rows of the grid before the first day, and the one after which grid lines are counted. */
const HEAD_ROWS = 2;

/**
 * A span as a line down its days, in the texture of its status: taken by the middle it moves, by an end it stretches.
 * Who listens hears of it by its days.
 */
export function QuarterRailBox({ rail, monthFirst, step, look, selected, dragging }: QuarterRailBoxProps) {
  const { occurrence, lane, first, last, cutStart, cutEnd } = rail;
  const classes = [
    'quarter-rail',
    `is-${look.kind}`,
    `is-${look.status}`,
    `hue-${look.hue}`,
    cutStart && 'is-cut-start',
    cutEnd && 'is-cut-end',
    selected && 'is-selected',
    dragging && 'is-dragging',
  ];
  return (
    <i
      className={classes.filter(Boolean).join(' ')}
      aria-hidden="true"
      data-key={occurrence.key}
      data-ends={endsToHold(look, cutStart, cutEnd)}
      data-runs="down"
      style={{
        gridRow: `${first - monthFirst + HEAD_ROWS} / ${last - monthFirst + HEAD_ROWS + 1}`,
        marginLeft: lane * step,
      }}
    />
  );
}
