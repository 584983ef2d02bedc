import type { Occurrence } from '#shared/plan/occurrence';
import { shownDays } from '#shared/plan/shown-days';
import type { OccurrenceEdits } from '../use-occurrence-edits';
import { draggedDays } from './drag-days';
import type { DayDrop } from './use-day-gestures';

/** Does to an occurrence what the drag of its bar says: moves it, copies it, or moves one of its ends. */
export async function finishDrag(
  { gesture, copy }: DayDrop,
  occurrence: Occurrence,
  edits: OccurrenceEdits,
): Promise<void> {
  const before = shownDays(occurrence);
  const after = draggedDays(gesture, before);
  const [atStart, atEnd] = [after.first - before.first, after.last - before.last];
  if (atStart === 0 && atEnd === 0) return;
  if (gesture.kind === 'stretch') {
    await edits.stretch(occurrence, gesture.edge, gesture.edge === 'start' ? atStart : atEnd);
  } else await edits[copy ? 'copy' : 'move'](occurrence, atStart);
}
