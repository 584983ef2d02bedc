import { ok } from '#shared/kernel/result';
import { duplicateOccurrence, moveOccurrence, rescheduleOccurrence } from '#shared/plan/occurrence-edits';
import { shiftSchedule, type Occurrence } from '#shared/plan/occurrence';
import { stretchSchedule, type SpanEdge } from '#shared/plan/stretch-schedule';
import { useMemo } from 'react';
import { usePerform } from '../../commands/use-perform';

const newId = () => crypto.randomUUID();

/** What a drag does to an occurrence. Each resolves to whether it is on disk; if not, the person has been told why. */
export interface OccurrenceEdits {
  readonly move: (occurrence: Occurrence, days: number) => Promise<boolean>;
  /** Leaves the occurrence where it is and puts a copy `days` later. */
  readonly copy: (occurrence: Occurrence, days: number) => Promise<boolean>;
  readonly stretch: (occurrence: Occurrence, edge: SpanEdge, days: number) => Promise<boolean>;
}

export function useOccurrenceEdits(): OccurrenceEdits {
  const perform = usePerform();
  return useMemo(() => {
    const label = ({ item }: Occurrence) => ({ title: item.title, count: 1 });
    return {
      move: (occurrence, days) =>
        perform(moveOccurrence(occurrence, { days, minutes: 0 }, newId, Date.now), {
          action: 'move',
          ...label(occurrence),
        }),
      copy: (occurrence, days) => {
        const schedule = shiftSchedule(occurrence.schedule, days, 0);
        const { changes } = duplicateOccurrence({ ...occurrence, schedule }, newId, Date.now);
        return perform(ok(changes), { action: 'duplicate', ...label(occurrence) });
      },
      stretch: (occurrence, edge, days) =>
        perform(rescheduleOccurrence(occurrence, stretchSchedule(occurrence.schedule, edge, days), newId, Date.now), {
          action: 'resize',
          ...label(occurrence),
        }),
    };
  }, [perform]);
}
