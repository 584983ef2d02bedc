import { ok } from '#shared/kernel/result';
import { duplicateOccurrence } from '#shared/plan/duplicate-occurrence';
import { shiftSchedule, type Occurrence } from '#shared/plan/occurrence';
import { stretchSchedule, type SpanEdge } from '#shared/plan/stretch-schedule';
import type { Schedule } from '#shared/records/schedule';
import { useMemo } from 'react';
import { useChangeOccurrence } from '../../commands/use-change-occurrence';
import { usePerform } from '../../commands/use-perform';

const newId = () => crypto.randomUUID();

/** What a drag does to an occurrence. Each resolves to whether it is on disk; if not, the person knows why. */
export interface OccurrenceEdits {
  readonly move: (occurrence: Occurrence, days: number) => Promise<boolean>;
  /** Leaves the occurrence where it is and puts a copy `days` later. */
  readonly copy: (occurrence: Occurrence, days: number) => Promise<boolean>;
  readonly stretch: (occurrence: Occurrence, edge: SpanEdge, days: number) => Promise<boolean>;
  /** Puts the occurrence elsewhere, or gives it another length, as the schedule says. */
  readonly put: (occurrence: Occurrence, schedule: Schedule, action: 'move' | 'resize') => Promise<boolean>;
  /** Leaves the occurrence where it is and puts a copy there. */
  readonly putCopy: (occurrence: Occurrence, schedule: Schedule) => Promise<boolean>;
}

export function useOccurrenceEdits(): OccurrenceEdits {
  const perform = usePerform();
  const change = useChangeOccurrence();
  return useMemo(() => {
    const put: OccurrenceEdits['put'] = (occurrence, to, action) => change(occurrence, { kind: action, to });
    const putCopy: OccurrenceEdits['putCopy'] = (occurrence, schedule) => {
      const { changes } = duplicateOccurrence({ ...occurrence, schedule }, newId, Date.now);
      return perform(ok(changes), { action: 'duplicate', title: occurrence.item.title, count: 1 });
    };
    return {
      put,
      putCopy,
      move: (occurrence, days) => put(occurrence, shiftSchedule(occurrence.schedule, days, 0), 'move'),
      copy: (occurrence, days) => putCopy(occurrence, shiftSchedule(occurrence.schedule, days, 0)),
      stretch: (occurrence, edge, days) => put(occurrence, stretchSchedule(occurrence.schedule, edge, days), 'resize'),
    };
  }, [perform, change]);
}
