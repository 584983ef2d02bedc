import type { RoadmapWords } from '#shared/roadmap/layout-roadmap';
import { roadmapWords } from '#shared/roadmap/roadmap-words';
import { useMemo } from 'react';
import { usePeriodStarts } from '../../data/plan-settings';
import { useLanguage, useTranslate } from '../../state/use-translate';

/** How the roadmap says dates and names. */
export function useRoadmapWords(): RoadmapWords {
  const t = useTranslate();
  const language = useLanguage();
  const { yearStart } = usePeriodStarts();
  return useMemo(() => roadmapWords(language, t, yearStart), [t, language, yearStart]);
}
