import type { Ink } from '#shared/print/inks';
import type { Labels } from '#shared/print/labels';
import type { PrintMark, TextMark } from '#shared/print/page';
import { pointsOf, type Box } from '#shared/print/paper';
import { pathData } from '#shared/print/path-data';
import type { PrintRequest } from '#shared/print/print-request';
import { roadmapItemMarks } from '#shared/print/roadmap-item-marks';
import { cutText } from '#shared/roadmap/measure-text';
import type { PlacedDependency, RoadmapLayout } from '#shared/roadmap/layout-roadmap';
import { progressOf } from '#shared/roadmap/roadmap-items';
import { roundedPath } from '#shared/roadmap/rounded-path';
import type { TrackBand } from '#shared/roadmap/track-bands';
import { formatDay } from '#shared/time/format';

export interface RoadmapDrawing {
  readonly request: PrintRequest;
  readonly layout: RoadmapLayout;
  /** What the header and the tracks fill. */
  readonly body: Box;
  /** Of key events, by their keys. */
  readonly hueOf: ReadonlyMap<string, number>;
  readonly small: number;
}

/** A roadmap as it lies in its layout: days off, header, flags, tracks, and the items with what ties them. */
export function drawRoadmap(place: RoadmapDrawing, labels: Labels): readonly PrintMark[] {
  const { layout, body, request } = place;
  const top = body.top + layout.headerHeight;
  const bottom = top + layout.height;
  return [
    ...daysOff(place, bottom),
    ...flagGrounds(place, bottom),
    ...header(place, bottom),
    ...layout.bands.flatMap((band) => trackHead(place, band, top)),
    ...todayLine(place, bottom),
    ...layout.dependencies.flatMap((dependency) => tie(place, dependency, top)),
    ...layout.bands.flatMap(({ content, items }) =>
      items.flatMap((placed) =>
        roadmapItemMarks(placed, {
          sizes: layout.sizes,
          hue: content.track?.hue ?? 1,
          left: body.left,
          top,
          request,
          labels,
        }),
      ),
    ),
    ...flags(place, labels),
    { kind: 'path', d: pathData`M${body.left} ${bottom}H${body.right}`, stroke: 'ink', strokeWidth: 0.3 },
  ];
}

function daysOff({ request, layout: { scale }, body }: RoadmapDrawing, bottom: number): readonly PrintMark[] {
  const { content, setup } = request;
  if (!setup.holidays) return [];
  return [...content.holidays.keys()]
    .filter((day) => scale.xOf(day) < scale.right && scale.xOf(day + 1) > scale.left)
    .map((day): PrintMark => {
      const [from, to] = [Math.max(scale.xOf(day), scale.left), Math.min(scale.xOf(day + 1), scale.right)];
      return {
        kind: 'rect',
        x: body.left + from,
        y: body.top,
        width: to - from,
        height: bottom - body.top,
        fill: 'weekend',
      };
    });
}

/** The days of key events through all tracks, and their poles. */
function flagGrounds({ layout, body }: RoadmapDrawing, bottom: number): readonly PrintMark[] {
  const { flags: all, sizes } = layout;
  return all.flatMap(({ x, tintWidth, lane }): PrintMark[] => {
    const top = flagTop(body, layout, lane);
    const ground: PrintMark = {
      kind: 'rect',
      x: body.left + x,
      y: top + sizes.flagLane,
      width: tintWidth,
      height: bottom - top - sizes.flagLane,
      fill: 'weekend',
    };
    const d = pathData`M${body.left + x} ${top}V${bottom}`;
    return [ground, { kind: 'path', d, stroke: 'ink-3', strokeWidth: 0.18, dash: '0.5 0.6' }];
  });
}

function flagTop({ top }: Box, { sizes }: RoadmapLayout, lane: number): number {
  return top + sizes.upperHead + sizes.lowerHead + lane * sizes.flagLane;
}

function header({ request, layout, body }: RoadmapDrawing, bottom: number): readonly PrintMark[] {
  const { header: rows, sizes, scale } = layout;
  const { left, right, top } = body;
  const middle = top + sizes.upperHead;
  const under = middle + sizes.lowerHead;
  const marks: PrintMark[] = rows.rules.map(({ x, strong }): PrintMark => ({
    kind: 'path',
    d: pathData`M${left + x} ${strong ? top : middle}V${bottom}`,
    stroke: strong ? 'rule-strong' : 'rule',
    strokeWidth: 0.15,
  }));
  const cells = [
    { cells: rows.upper, y: middle - sizes.upperHead * 0.32, size: sizes.text, weight: 600, ink: 'ink' },
    { cells: rows.lower, y: under - sizes.lowerHead * 0.32, size: sizes.smallText, weight: 400, ink: 'ink-2' },
  ] as const;
  for (const { cells: row, y, size, weight, ink } of cells) {
    for (const { x, text } of row) {
      if (text === '') continue;
      marks.push({
        kind: 'text',
        x: left + x + size * 0.3,
        y,
        text,
        size: pointsOf(size),
        weight,
        ink,
        anchor: 'start',
      });
    }
  }
  const weeks = rows.lower.map(({ x }) => pathData`M${left + x} ${middle}V${under}`).join('');
  const flagsBottom = body.top + layout.headerHeight - sizes.trackPad;
  marks.push(
    { kind: 'path', d: weeks, stroke: 'rule', strokeWidth: 0.12 },
    { kind: 'path', d: pathData`M${left + scale.left} ${middle}H${right}`, stroke: 'rule', strokeWidth: 0.15 },
    { kind: 'path', d: pathData`M${left} ${under}H${right}`, stroke: 'rule-strong', strokeWidth: 0.2 },
    { kind: 'path', d: pathData`M${left} ${flagsBottom}H${right}`, stroke: 'ink', strokeWidth: 0.3 },
  );
  if (layout.flags.length === 0) return marks;
  const room = sizes.trackColumn - 2 * sizes.trackIndent;
  const text = cutText(request.words.t('roadmap.key-events'), room, (each) =>
    request.measure(each, sizes.smallText, 400),
  );
  if (text === '') return marks;
  const y = under + sizes.flagLane * 0.68;
  return [
    ...marks,
    {
      kind: 'text',
      x: left + sizes.trackIndent,
      y,
      text,
      size: pointsOf(sizes.smallText),
      weight: 400,
      ink: 'ink-2',
      anchor: 'start',
    },
  ];
}

function flags({ request, layout, body, hueOf }: RoadmapDrawing, labels: Labels): readonly PrintMark[] {
  const { sizes } = layout;
  return layout.flags.flatMap(({ event, left, width, lane, text, x }): PrintMark[] => {
    if (width === 0) return [];
    const hue = hueOf.get(event.key) ?? 1;
    const y = flagTop(body, layout, lane) + sizes.flagLane * 0.12;
    const height = sizes.flagLane * 0.76;
    const heel = { y, width: sizes.smallText * 0.25, height, fill: `edge-${hue}` } as const;
    // the heel stands at the pole
    const heelX = left < x ? left + width - heel.width : left;
    return [
      { kind: 'rect', x: body.left + left, y, width, height, fill: 'paper', stroke: `edge-${hue}`, strokeWidth: 0.18 },
      { kind: 'rect', ...heel, x: body.left + heelX },
      {
        kind: 'text',
        x: body.left + left + sizes.smallText * 0.55,
        y: y + height / 2 + sizes.smallText * 0.35,
        text,
        size: pointsOf(sizes.smallText),
        weight: 500,
        ink: 'ink',
        anchor: 'start',
        names: labels.give(event.key, text === (event.title || request.words.t('item.untitled'))),
      },
    ];
  });
}

/** The edge, the name, whose it is, and how far it is. */
function trackHead(
  { request, layout, body }: RoadmapDrawing,
  band: TrackBand,
  tracksTop: number,
): readonly PrintMark[] {
  const { sizes } = layout;
  const { content, setup, words, measure } = request;
  const { track, items } = band.content;
  const top = tracksTop + band.top;
  const x = body.left + sizes.trackIndent;
  const room = sizes.trackColumn - 2 * sizes.trackIndent;
  const edge: Ink = track && setup.ink === 'colour' ? `edge-${track.hue}` : 'ink';
  const marks: PrintMark[] = [
    {
      kind: 'path',
      d: pathData`M${body.left} ${top + band.height}H${body.right}`,
      stroke: 'rule-strong',
      strokeWidth: 0.2,
    },
    {
      kind: 'rect',
      x: body.left,
      y: top + sizes.trackPad / 2,
      width: 0.9,
      height: band.height - sizes.trackPad,
      fill: edge,
    },
  ];
  let y = top + sizes.trackPad + sizes.trackText;
  for (const text of band.name) {
    marks.push({ kind: 'text', x, y, text, size: pointsOf(sizes.trackText), weight: 600, ink: 'ink', anchor: 'start' });
    y += sizes.trackText * 1.3;
  }
  const small = (text: string, ink: 'ink-2' | 'ink-3'): TextMark[] => {
    const shown = cutText(text, room, (each) => measure(each, sizes.smallText, 400));
    return shown === ''
      ? []
      : [{ kind: 'text', x, y, text: shown, size: pointsOf(sizes.smallText), weight: 400, ink, anchor: 'start' }];
  };
  const owner = setup.privateDetails ? content.people.find(({ id }) => id === track?.ownerId)?.name : undefined;
  if (owner !== undefined) {
    marks.push(...small(owner, 'ink-2'));
    y += sizes.smallText * 1.4;
  }
  const progress = progressOf(items);
  if (progress === null || y > top + band.height - sizes.trackPad) return marks;
  const percent = small(words.t('roadmap.percent', { percent: progress }), 'ink-3');
  const meterWidth = room - measure('100 %', sizes.smallText, 400) - sizes.smallText * 0.6;
  const meterY = y - sizes.smallText * 0.45;
  if (meterWidth <= 0) return [...marks, ...percent];
  const meter = { kind: 'rect', x, y: meterY, height: 0.7, radius: 0.35 } as const;
  return [
    ...marks,
    { ...meter, width: meterWidth, fill: 'rule' },
    { ...meter, width: (meterWidth * progress) / 100, fill: edge },
    ...percent.map((each) => ({ ...each, x: x + meterWidth + sizes.smallText * 0.6 })),
  ];
}

function todayLine({ request, layout, body }: RoadmapDrawing, bottom: number): readonly PrintMark[] {
  const { scale, sizes } = layout;
  const { content, words, measure } = request;
  const x = scale.xOf(content.today + 0.5);
  if (x < scale.left || x > scale.right) return [];
  const date = formatDay(words.language, content.today, { day: 'numeric', month: 'short' }).replace(/\.$/, '');
  const text = words.t('roadmap.today', { date });
  const width = measure(text, sizes.smallText, 600) + sizes.smallText;
  const at = Math.min(Math.max(body.left + x - width / 2, body.left + scale.left), body.right - width);
  const y = body.top + sizes.upperHead + sizes.lowerHead * 0.08;
  const height = sizes.lowerHead * 0.84;
  return [
    { kind: 'path', d: pathData`M${body.left + x} ${y}V${bottom}`, stroke: 'today', strokeWidth: 0.35 },
    { kind: 'rect', x: at, y, width, height, radius: 0.6, fill: 'today' },
    {
      kind: 'text',
      x: at + sizes.smallText / 2,
      y: y + height / 2 + sizes.smallText * 0.35,
      text,
      size: pointsOf(sizes.smallText),
      weight: 600,
      ink: 'paper',
      anchor: 'start',
    },
  ];
}

function tie(
  { layout: { sizes }, body }: RoadmapDrawing,
  { points: corners, daysShort }: PlacedDependency,
  top: number,
): readonly PrintMark[] {
  const moved = corners.map(({ x, y }) => ({ x: x + body.left, y: y + top }));
  const [before, end] = [moved.at(-2), moved.at(-1)];
  if (!before || !end) return [];
  const ink = daysShort > 0 ? 'danger' : 'wire';
  const { head } = sizes;
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [alongX, alongY] = [((end.x - before.x) / length) * head, ((end.y - before.y) / length) * head];
  const wing = (side: 1 | -1) =>
    [end.x - alongX - side * alongY * 0.55, end.y - alongY + side * alongX * 0.55] as const;
  const [[oneX, oneY], [otherX, otherY]] = [wing(1), wing(-1)];
  return [
    {
      kind: 'path',
      d: roundedPath(moved, sizes.corner),
      stroke: ink,
      strokeWidth: 0.25,
      ...(daysShort > 0 && { dash: '0.8 0.6' }),
    },
    { kind: 'path', d: pathData`M${end.x} ${end.y}L${oneX} ${oneY}L${otherX} ${otherY}Z`, fill: ink },
  ];
}
