import { expect, test } from '@playwright/test';
import { layoutRoadmap, type RoadmapContent, type RoadmapSheet } from '#shared/roadmap/layout-roadmap';
import { SCREEN_SIZES } from '#shared/roadmap/roadmap-sizes';
import { periodWindow } from '#shared/roadmap/roadmap-window';
import { dependenciesOf } from '#shared/roadmap/dependencies';
import { roadmapTracks } from '#shared/roadmap/roadmap-items';
import { dateOfDay } from '#shared/time/plain-date';
import { BEGIN, largeRoadmap } from './large-roadmap';

const MOST_MS = 60;

test('a roadmap of 2,000 items in 60 tracks with 1,500 dependencies is laid out in under 60 ms', () => {
  const { tracks, milestones, relations } = largeRoadmap();
  const content: RoadmapContent = {
    tracks: roadmapTracks(milestones, tracks, { kind: 'general' }),
    dependencies: dependenciesOf(relations),
    keyEvents: [],
  };
  const times = [24, 12, 6, 1].flatMap((months) =>
    Array.from({ length: 9 }, () => {
      const window = periodWindow(months as 24, BEGIN, 1);
      const began = performance.now();
      const layout = layoutRoadmap(content, window, sheet);
      const took = performance.now() - began;
      return { months, took, drawn: layout.bands.reduce((sum, { items }) => sum + items.length, 0) };
    }),
  );
  // the least of the runs: what else the machine does is not the layout's doing
  for (const months of [24, 12, 6, 1]) {
    const runs = times.filter((each) => each.months === months).toSorted((one, other) => one.took - other.took);
    const best = runs[0]!;
    process.stdout.write(`${months} months: ${best.took.toFixed(1)} ms for ${best.drawn} drawn items\n`);
    expect(best.took).toBeLessThan(MOST_MS);
  }
});

const sheet: RoadmapSheet = {
  width: 1280,
  height: 700,
  sizes: SCREEN_SIZES,
  weekStart: 'monday',
  yearStart: 1,
  words: {
    date: (day) => dateOfDay(day).slice(5),
    slip: (slip) => (slip.kind === 'late' ? 'late' : `${slip.days} d`),
    quarter: (day) => dateOfDay(day).slice(0, 7),
    month: (day) => dateOfDay(day).slice(0, 7),
    shortMonth: (day) => dateOfDay(day).slice(5, 7),
    narrowMonth: (day) => dateOfDay(day).slice(6, 7),
    noTrack: 'No track',
    untitled: 'Untitled',
  },
  measure: (text, size) => text.length * size * 0.55,
};
