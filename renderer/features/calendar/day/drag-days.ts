import type { ShownDays } from '#shared/plan/shown-days';
import type { DayGesture } from './use-day-gestures';

/** The days that a drag would give: those dragged over, or those of the held bar (`held`) after it. */
export function draggedDays(gesture: DayGesture, held: ShownDays): ShownDays {
  const delta = gesture.to - gesture.from;
  switch (gesture.kind) {
    case 'create':
      return { first: Math.min(gesture.from, gesture.to), last: Math.max(gesture.from, gesture.to) };
    case 'move':
      return { first: held.first + delta, last: held.last + delta };
    case 'stretch':
      return gesture.edge === 'start'
        ? { first: Math.min(held.first + delta, held.last), last: held.last }
        : { first: held.first, last: Math.max(held.last + delta, held.first) };
  }
}
