import { windowAround } from '#shared/roadmap/roadmap-window';
import { dateOfDay, type DayNumber } from '#shared/time/plain-date';
import { useCallback } from 'react';
import { usePeriodStarts } from '../data/plan-settings';
import { useGoTo } from './place';
import { latestRoadmapPlace, useGoToRoadmap, useRoadmapPlace } from './roadmap-place';
import { useScreen } from './screen';

/** Turns the shown screen to a day. */
export function useShowDay(): (day: DayNumber) => void {
  const screen = useScreen();
  const goTo = useGoTo();
  const roadmap = useRoadmapPlace();
  const goToRoadmap = useGoToRoadmap();
  const { yearStart } = usePeriodStarts();
  return useCallback(
    (day) => {
      if (screen === 'roadmap')
        goToRoadmap({ window: windowAround(latestRoadmapPlace(roadmap).window, day, yearStart) });
      else goTo({ date: dateOfDay(day) });
    },
    [screen, goTo, roadmap, goToRoadmap, yearStart],
  );
}
