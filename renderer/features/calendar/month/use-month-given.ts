import { compareSpans, isSpan } from '#shared/plan/day-items';
import type { Occurrence } from '#shared/plan/occurrence';
import type { ShownDays } from '#shared/plan/shown-days';
import { thinOut, type ThinnedOut } from '#shared/plan/thin-out';
import { useMemo } from 'react';
import type { ElementSize } from '../../../ui/use-element-size';
import { dayRoom } from './month-room';

/**
 * What FullCalendar is given to lay out, in the order of the rows: spans, then items by time. A full month has three times
 * as many as can be seen, and each costs it a measurement.
 */
export function useMonthGiven(
  occurrences: readonly Occurrence[],
  shown: ShownDays & { readonly weeks: number },
  size: ElementSize | null,
): ThinnedOut {
  const room = size && dayRoom(size, shown);
  const rows = room ? Math.max(0, Math.floor((room.height + 2) / room.lane)) : 0;
  return useMemo(() => {
    const spans = occurrences.filter(isSpan).toSorted(compareSpans);
    const items = occurrences.filter((occurrence) => !isSpan(occurrence));
    return thinOut([...spans, ...items], shown, rows);
  }, [occurrences, shown, rows]);
}
