import type { ShownDays } from '#shared/plan/shown-days';

/**
 * How many lanes of spans lie over each day of a week, for spans in the order of their lanes. Each goes under the deepest
 * that it meets, so that none stands above one that came before it.
 */
export function laneDepths(spans: readonly ShownDays[], week: ShownDays): number[] {
  const depths = Array.from({ length: week.last - week.first + 1 }, () => 0);
  for (const span of spans) {
    const from = Math.max(span.first, week.first) - week.first;
    const to = Math.min(span.last, week.last) - week.first + 1;
    if (from >= to) continue;
    depths.fill(Math.max(...depths.slice(from, to)) + 1, from, to);
  }
  return depths;
}
