import {
  layoutHead,
  layoutRoadmap,
  type RoadmapContent,
  type RoadmapHeadLayout,
  type RoadmapLayout,
  type RoadmapSheet,
} from '#shared/roadmap/layout-roadmap';
import { SCREEN_SIZES } from '#shared/roadmap/roadmap-sizes';
import type { RoadmapWindow } from '#shared/roadmap/roadmap-window';
import { useMemo } from 'react';
import { usePeriodStarts } from '../../data/plan-settings';
import { textWidth } from '../../ui/item/measure-text';
import { useTypeface } from '../../ui/item/use-typeface';
import type { ElementSize } from '../../ui/use-element-size';
import type { LaidWindow } from './use-laid-window';
import { useRoadmapWords } from './use-roadmap-words';

/** Lays the roadmap out, as far as it is to be drawn; null until the sheet is known, and without content. */
export function useRoadmapLayout(
  content: RoadmapContent | null,
  { window, daysInSight }: LaidWindow,
  sheet: RoadmapSheet | null,
): RoadmapLayout | null {
  return useMemo(() => {
    if (!sheet || !content) return null;
    const { trackColumn } = sheet.sizes;
    const inSight = Math.max(sheet.width - trackColumn, 1);
    return layoutRoadmap(content, window, { ...sheet, width: trackColumn + (inSight * window.days) / daysInSight });
  }, [content, window, daysInSight, sheet]);
}

/** Lays out what stands above the tracks, for what is in sight; null until the sheet is known. */
export function useHeadLayout(
  { keyEvents }: Pick<RoadmapContent, 'keyEvents'>,
  window: RoadmapWindow,
  sheet: RoadmapSheet | null,
): RoadmapHeadLayout | null {
  return useMemo(() => sheet && layoutHead(keyEvents, window, sheet), [keyEvents, window, sheet]);
}

/** The sheet that the roadmap is laid out on; null until its room and the typeface are known. */
export function useRoadmapSheet(room: ElementSize | null): RoadmapSheet | null {
  const words = useRoadmapWords();
  const { weekStart, yearStart } = usePeriodStarts();
  const hasTypeface = useTypeface();
  return useMemo(
    () =>
      room && hasTypeface ? { ...room, sizes: SCREEN_SIZES, weekStart, yearStart, words, measure: textWidth } : null,
    [room, words, weekStart, yearStart, hasTypeface],
  );
}
