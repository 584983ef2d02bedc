import type { Occurrence } from '#shared/plan/occurrence';
import { shownDays } from '#shared/plan/shown-days';
import { finishDocument } from '#shared/print/finish-document';
import { furnish, furnitureSizes } from '#shared/print/furniture';
import { Labels } from '#shared/print/labels';
import type { PrintedDocument, PrintPage } from '#shared/print/page';
import { MM_PER_POINT, SMALLEST_POINTS, sheetOf, type Box, type Sheet } from '#shared/print/paper';
import type { PrintRequest } from '#shared/print/print-request';
import { drawRoadmap } from '#shared/print/roadmap-drawing';
import { calendarHues } from '#shared/print/say-occurrence';
import { periodAfter } from '#shared/print/say-period';
import { roadmapOfPeriod, roadmapScope } from '#shared/print/told-occurrences';
import type { PlanScope } from '#shared/records/plan-scope';
import { comparedBaseline } from '#shared/roadmap/baselines';
import { dependenciesOf } from '#shared/roadmap/dependencies';
import { layoutRoadmap, type RoadmapContent, type RoadmapLayout } from '#shared/roadmap/layout-roadmap';
import { tracksOfPlan } from '#shared/people/part-tracks';
import { roadmapTracks, type RoadmapTrack } from '#shared/roadmap/roadmap-items';
import { PAPER_SIZES, type RoadmapSizes } from '#shared/roadmap/roadmap-sizes';
import { roadmapWords } from '#shared/roadmap/roadmap-words';
import { withBaseline } from '#shared/roadmap/slip';
import { dayNumber } from '#shared/time/plain-date';

/** The short side of the paper that the sizes of a printed roadmap are reckoned for. */
const REFERENCE = 297;
/** A short plan is drawn larger; a long one shrinks until a page holds all tracks. */
const STEPS = [1.3, 1.15, 1, 0.92, 0.85, 0.78, 0.72, 0.66];
const MOST_SCALE = 1.6;
const SMALLEST = SMALLEST_POINTS * MM_PER_POINT;

/** The tracks of the general plan, or of a person's own, with what they lead to; as many pages as the tracks take. */
export function layPrintedRoadmap(request: PrintRequest): PrintedDocument {
  const { content, setup, words } = request;
  const sheet = sheetOf(setup);
  const scope = roadmapScope(setup);
  const occurrences = roadmapOfPeriod(request);
  const whose = scope.kind === 'general' ? '' : (content.people.find(({ id }) => id === scope.personId)?.name ?? '');
  const title =
    setup.title || words.t('printed.roadmap', { period: periodAfter(setup.period, words, content.yearStart) });
  const head = {
    title,
    subtitle: whose || words.t('roadmap.scope-general'),
    kinds: ['phase', 'milestone'] as const,
    calendars: false,
  };
  const { marks: furniture, body } = furnish(request, sheet, head);
  const labels = new Labels();
  const hues = calendarHues(content);
  const layouts = layPages(request, sheet, body, occurrences, scope);
  const hueOf = new Map(occurrences.map(({ key, item }) => [key, hues.get(item.calendarId) ?? 1]));
  const { small } = furnitureSizes(sheet);
  const pages = layouts.map((layout): PrintPage => ({
    width: sheet.width,
    height: sheet.height,
    headings: [
      { level: 1, text: title, y: sheet.printable.top },
      ...layout.bands.map(({ content: { track }, top }) => ({
        level: 2 as const,
        text: track?.name ?? words.t('roadmap.no-track'),
        y: body.top + layout.headerHeight + top,
      })),
    ],
    marks: [...furniture, ...drawRoadmap({ request, layout, body, hueOf, small }, labels)],
  }));
  return finishDocument(request, { title, sheet, pages, occurrences, labels });
}

function layPages(
  request: PrintRequest,
  sheet: Sheet,
  body: Box,
  occurrences: readonly Occurrence[],
  scope: PlanScope,
): readonly RoadmapLayout[] {
  const { content, setup, words, measure } = request;
  const items = occurrences.map(({ item }) => item);
  const known = tracksOfPlan(scope, content.tracks, (part) => words.t(`funnelPart.${part}`));
  const tracks = withBaseline(roadmapTracks(items, known, scope), comparedBaseline(content.baselines, scope));
  const first = dayNumber(setup.period.first);
  const window = { from: first, days: dayNumber(setup.period.last) - first + 1 };
  const common = {
    dependencies: dependenciesOf(content.relations),
    keyEvents: occurrences
      .filter(({ item }) => item.kind !== 'milestone')
      .map((each) => ({ key: each.key, title: each.item.title, ...shownDays(each) })),
  };
  const lay = (shown: readonly RoadmapTrack[], sizes: RoadmapSizes, height: number): RoadmapLayout =>
    layoutRoadmap({ ...common, tracks: shown } satisfies RoadmapContent, window, {
      width: body.right - body.left,
      height,
      sizes,
      weekStart: content.weekStart,
      yearStart: content.yearStart,
      words: roadmapWords(words.language, words.t, content.yearStart),
      measure: (text, size, weight) => measure(text, size, cutOf(weight)),
    });
  const heightOf = ({ headerHeight }: RoadmapLayout) => body.bottom - body.top - headerHeight;
  const base = Math.min(Math.min(sheet.width, sheet.height) / REFERENCE, MOST_SCALE);
  const scales = STEPS.map((step) => sizesFor(base * step, body));
  const fitting = scales.find((sizes) => {
    const layout = lay(tracks, sizes, 0);
    return layout.height <= heightOf(layout);
  });
  const sizes = fitting ?? scales.at(-1)!;
  const room = heightOf(lay([], sizes, 0));
  const groups = fitting ? [tracks] : splitTracks(tracks, room, (shown) => lay(shown, sizes, 0));
  return groups.map((group) => lay(group, sizes, room));
}

/** Inter has static cuts of three weights on paper. */
function cutOf(weight: number): number {
  if (weight >= 550) return 600;
  return weight >= 450 ? 500 : 400;
}

/** All sizes by one factor, but no type under the smallest that may be; the column of tracks leaves room for the days. */
function sizesFor(scale: number, { left, right }: Box): RoadmapSizes {
  const scaled = Object.fromEntries(
    Object.entries(PAPER_SIZES).map(([key, size]) => [key, typeof size === 'number' ? size * scale : size]),
  );
  const sizes = { ...PAPER_SIZES, ...scaled, lanes: PAPER_SIZES.lanes.map((lane) => lane * scale) };
  const typed = {
    text: Math.max(sizes.text, SMALLEST),
    smallText: Math.max(sizes.smallText, SMALLEST),
    trackText: Math.max(sizes.trackText, SMALLEST),
  };
  return {
    ...sizes,
    ...typed,
    trackColumn: Math.min(sizes.trackColumn, (right - left) / 4),
    lanes: sizes.lanes.map((lane) => Math.max(lane, typed.text * 2.5)),
    upperHead: Math.max(sizes.upperHead, typed.text * 1.8),
    lowerHead: Math.max(sizes.lowerHead, typed.smallText * 1.7),
    flagLane: Math.max(sizes.flagLane, typed.smallText * 1.9),
  };
}

/** Tracks in groups that each fill a page; a track that is taller than one goes on, by its lanes, on the next. */
function splitTracks(
  tracks: readonly RoadmapTrack[],
  room: number,
  lay: (shown: readonly RoadmapTrack[]) => RoadmapLayout,
): readonly (readonly RoadmapTrack[])[] {
  const groups: RoadmapTrack[][] = [[]];
  const waiting = [...tracks];
  while (waiting.length > 0) {
    const track = waiting.shift()!;
    const group = groups.at(-1)!;
    if (lay([...group, track]).height <= room) group.push(track);
    else if (group.length > 0) {
      groups.push([]);
      waiting.unshift(track);
    } else {
      const { items } = lay([track]).bands[0]!;
      const here = new Set(
        items.filter(({ laneTop, laneHeight }) => laneTop + laneHeight <= room).map(({ item }) => item.id),
      );
      const rest = track.items.filter(({ id }) => !here.has(id));
      // a lane that is taller than the page is drawn all the same: there is no smaller one
      if (here.size === 0 || rest.length === 0) group.push(track);
      else {
        group.push({ ...track, items: track.items.filter(({ id }) => here.has(id)) });
        waiting.unshift({ ...track, items: rest });
      }
      groups.push([]);
    }
  }
  return groups.filter((group, at) => group.length > 0 || at === 0);
}
