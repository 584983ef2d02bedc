import type { Occurrence } from '#shared/plan/occurrence';
import { Mark } from '../../../ui/item/mark';
import type { FaceOf } from '../use-face-of';
import './day-marks.css';

export interface DayMarksProps {
  readonly occurrences: readonly Occurrence[];
  readonly faceOf: FaceOf;
  /** How many marks there is room for, and how many remain beside a digit for those that do not fit. */
  readonly room: number;
  readonly besideCount: number;
  readonly selectedKey: string | null;
}

/**
 * The things of a day as marks; of too many the rest is a number, so that none disappears. That number is drawn
 * by the style, for the day's own name says how many there are, and a name holds all that is written.
 */
export function DayMarks({ occurrences, faceOf, room, besideCount, selectedKey }: DayMarksProps) {
  const shown = occurrences.slice(0, marksShown(occurrences.length, room, besideCount));
  const rest = occurrences.length - shown.length;
  return (
    <span className="day-marks" data-rest={rest > 0 ? rest : undefined}>
      {[...shown.entries()].map(([slot, occurrence]) => {
        const { kind, status, hue } = faceOf(occurrence).look;
        // By their place, not by what they stand for: marks hold nothing, and stepping to another year reuses them all.
        return <Mark key={slot} kind={kind} status={status} hue={hue} selected={occurrence.key === selectedKey} />;
      })}
    </span>
  );
}

function marksShown(count: number, room: number, besideCount: number): number {
  if (count <= room) return count;
  return count - besideCount < 10 ? besideCount : Math.max(0, besideCount - 1);
}
