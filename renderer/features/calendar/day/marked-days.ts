import { spanIn } from '#shared/plan/occurrence';
import type { ShownDays } from '#shared/plan/shown-days';
import { useMemo } from 'react';
import { useUi } from '../../../state/ui-store';

/** Days that are told apart: under a drag, or of the draft. */
export interface MarkedDays extends ShownDays {
  readonly tone: 'target' | 'draft';
}

/**
 * The days under a drag, else those of the draft on the wall of `zone`. The same value while it means the same days, so
 * that months without them are not drawn again.
 */
export function useMarkedDays(dragged: ShownDays | null, zone: string): MarkedDays | null {
  const draft = useUi((state) => state.draft?.schedule ?? null);
  const shown = dragged ?? (draft && daysIn(zone, draft));
  const [first, last] = [shown?.first ?? null, shown?.last ?? null];
  const tone = dragged ? 'target' : 'draft';
  return useMemo(() => (first === null || last === null ? null : { first, last, tone }), [first, last, tone]);
}

function daysIn(zone: string, schedule: Parameters<typeof spanIn>[1]): ShownDays {
  const { firstDay, lastDay } = spanIn(zone, schedule);
  return { first: firstDay, last: lastDay };
}
