import { layoutRoadmap, type RoadmapContent, type RoadmapLayout } from '#shared/roadmap/layout-roadmap';
import { SCREEN_SIZES } from '#shared/roadmap/roadmap-sizes';
import type { RoadmapWindow } from '#shared/roadmap/roadmap-window';
import { useMemo } from 'react';
import { usePeriodStarts } from '../../data/plan-settings';
import { textWidth } from '../../ui/item/measure-text';
import { useTypeface } from '../../ui/item/use-typeface';
import type { ElementSize } from '../../ui/use-element-size';
import { useRoadmapWords } from './use-roadmap-words';

/** Lays the roadmap out for the room that it has; null until that and the typeface are known, and without content. */
export function useRoadmapLayout(
  content: RoadmapContent | null,
  window: RoadmapWindow,
  room: ElementSize | null,
): RoadmapLayout | null {
  const words = useRoadmapWords();
  const { weekStart, yearStart } = usePeriodStarts();
  const hasTypeface = useTypeface();
  return useMemo(() => {
    if (!room || !hasTypeface || !content) return null;
    return layoutRoadmap(content, window, {
      ...room,
      sizes: SCREEN_SIZES,
      weekStart,
      yearStart,
      words,
      measure: textWidth,
    });
  }, [content, window, room, words, weekStart, yearStart, hasTypeface]);
}
