import { windowAround } from '#shared/roadmap/roadmap-window';
import { dateOfDay, type DayNumber } from '#shared/time/plain-date';
import { useCallback } from 'react';
import { useGoTo } from './place';
import { latestRoadmapPlace, useGoToRoadmap, useRoadmapPlace } from './roadmap-place';
import { useScreen } from './screen';

/** Turns the shown screen to a day. */
export function useShowDay(): (day: DayNumber) => void {
  const screen = useScreen();
  const goTo = useGoTo();
  const roadmap = useRoadmapPlace();
  const goToRoadmap = useGoToRoadmap();
  return useCallback(
    (day) => {
      if (screen === 'roadmap') goToRoadmap({ window: windowAround(latestRoadmapPlace(roadmap).window, day) });
      else goTo({ date: dateOfDay(day) });
    },
    [screen, goTo, roadmap, goToRoadmap],
  );
}
