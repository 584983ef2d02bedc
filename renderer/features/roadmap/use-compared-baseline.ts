import type { Baseline } from '#shared/records/baseline';
import { comparedBaseline } from '#shared/roadmap/baselines';
import { useMemo } from 'react';
import { useRecords } from '../../data/plan-context';
import { scopeOf } from '../../state/roadmap-place';

/** The baseline that the community's plan, or that of a person, is measured against; null for none. */
export function useComparedBaseline(personId: string | null): Baseline | null {
  const baselines = useRecords('baselines');
  return useMemo(() => comparedBaseline(baselines, scopeOf(personId)), [baselines, personId]);
}
