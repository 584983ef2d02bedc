import type { PlannerBar } from '#shared/plan/planner-lanes';
import { ItemBar } from '../../../ui/item/item-bar';
import { LeadGlyph, TrailGlyph } from '../../../ui/item/item-glyphs';
import { itemClass, type ItemLook, type ItemState } from '../../../ui/item/item-look';
import { endsToHold } from '../day/ends-to-hold';
import type { Face } from '../use-face-of';

export interface PlannerBarBoxProps {
  readonly bar: PlannerBar;
  readonly face: Face;
  readonly laneHeight: number;
  readonly selected: boolean;
  /** It is being dragged away from here. */
  readonly dragging: boolean;
}

const LABEL_GAP = 5;
/** From the middle of a diamond to its name. */
const DIAMOND_GAP = 9;

/** A span or a key item in its lane: taken by the middle it moves, by an end it stretches. */
export function PlannerBarBox({ bar, face, laneHeight, selected, dragging }: PlannerBarBoxProps) {
  const { look, title, channel } = face;
  const state: ItemState = { cutLeft: bar.cutLeft, cutRight: bar.cutRight, selected, dragging };
  return (
    <div
      className="planner-bar"
      role="button"
      tabIndex={-1}
      data-key={bar.occurrence.key}
      data-ends={endsToHold(look, bar.cutLeft, bar.cutRight)}
      style={{ left: bar.left, width: bar.width, top: bar.lane * laneHeight }}
    >
      {bar.label === 'inside' ? (
        <ItemBar look={look} title={title} channel={channel} {...state} />
      ) : (
        <>
          <span className={`${itemClass(look, state)} planner-box`}>
            {look.kind !== 'phase' && <LeadGlyph look={look} channel={channel} />}
          </span>
          <PlannerLabel bar={bar} face={face} />
        </>
      )}
    </div>
  );
}

/** The name of a bar that is too short to hold it. */
function PlannerLabel({ bar, face: { look, title } }: { readonly bar: PlannerBar; readonly face: Face }) {
  return (
    <span
      className={`planner-label planner-label-${look.kind} is-${look.status} hue-${look.hue}`}
      style={labelBox(bar, look.kind)}
      title={title}
    >
      {title}
      {look.kind !== 'phase' && <TrailGlyph look={look} />}
    </span>
  );
}

function labelBox(bar: PlannerBar, kind: ItemLook['kind']): { left: number; width: number } {
  if (bar.label === 'under') return { left: 0, width: bar.labelWidth };
  const gap = kind === 'milestone' ? DIAMOND_GAP - bar.width / 2 : LABEL_GAP;
  return bar.label === 'left'
    ? { left: -gap - bar.labelWidth, width: bar.labelWidth }
    : { left: bar.width + gap, width: bar.labelWidth };
}
