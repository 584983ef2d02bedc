import { strike } from '#shared/print/item-text';
import { kindMark } from '#shared/print/kind-mark';
import type { Labels } from '#shared/print/labels';
import type { PrintMark, TextMark } from '#shared/print/page';
import { pointsOf } from '#shared/print/paper';
import { pathData } from '#shared/print/path-data';
import type { PrintRequest } from '#shared/print/print-request';
import type { PlacedText } from '#shared/roadmap/item-extent';
import type { RoadmapSizes } from '#shared/roadmap/roadmap-sizes';
import type { PlacedItem } from '#shared/roadmap/track-bands';

export interface ItemPlace {
  readonly request: PrintRequest;
  readonly sizes: RoadmapSizes;
  readonly hue: number;
  /** What all of the layout is moved by. */
  readonly left: number;
  readonly top: number;
  readonly labels: Labels;
}

const LINE = 0.2;
const CAP_LINE = 0.35;
const DASH = '0.7 0.5';
const GHOST_DASH = '0.35 0.45';

/** A phase or a milestone with its ghost and its words, which stand on paper of their own. */
export function roadmapItemMarks(placed: PlacedItem, place: ItemPlace): readonly PrintMark[] {
  const { item, label, date, slip, centre } = placed;
  const { sizes, left, top, labels, request } = place;
  const isPhase = item.shape === 'phase';
  const middle = top + centre;
  const baseline = isPhase ? middle - sizes.bar / 2 - sizes.text * 0.36 : middle + sizes.text * 0.35;
  const isCancelled = item.status === 'cancelled';
  const marks: PrintMark[] = [...ghostMarks(placed, place)];
  for (const text of [label, date, slip]) if (text && text.text !== '') marks.push(halo(text, baseline, place));
  marks.push(...(isPhase ? phaseBar(placed, place) : milestone(placed, place)));
  const text = (said: PlacedText, size: number, rest: Pick<TextMark, 'weight' | 'ink' | 'names'>): TextMark => ({
    kind: 'text',
    x: left + said.x,
    y: baseline,
    text: said.text,
    size: pointsOf(size),
    anchor: 'start',
    ...rest,
  });
  if (label.text !== '') {
    const whole = item.title || request.words.t('item.untitled');
    const names = labels.give(item.id, label.text === whole);
    marks.push(text(label, sizes.text, { weight: 500, ink: isCancelled ? 'ink-3' : 'ink', names }));
    if (isCancelled) marks.push(strike(left + label.x, baseline - sizes.text * 0.34, label.width));
    if (isPhase && item.status === 'done')
      marks.push(tick(left + label.x + label.width + sizes.text * 0.4, baseline, sizes.text));
  }
  if (date) marks.push(text(date, sizes.smallText, { weight: 400, ink: 'ink-3' }));
  if (slip) marks.push(text(slip, sizes.smallText, { weight: 600, ink: 'danger' }));
  return marks;
}

/** Lines of ties and months never strike through words. */
function halo({ x, width }: PlacedText, baseline: number, { sizes, left }: ItemPlace): PrintMark {
  const pad = sizes.text * 0.12;
  return {
    kind: 'rect',
    x: left + x - pad,
    y: baseline - sizes.text * 0.82,
    width: width + 2 * pad,
    height: sizes.text * 1.1,
    fill: 'paper',
  };
}

function phaseBar({ item, from, to, centre }: PlacedItem, { sizes, hue, left, top }: ItemPlace): readonly PrintMark[] {
  const edge = `edge-${hue}` as const;
  const y = top + centre - sizes.bar / 2;
  const [x, width] = [left + from, to - from];
  const filled = item.status === 'done' ? 100 : item.status === 'cancelled' ? 0 : item.progress;
  const body = { kind: 'rect', y, height: sizes.bar } as const;
  const caps = pathData`M${x} ${y - 0.25}v${sizes.cap}M${x + width} ${y - 0.25}v${sizes.cap}`;
  return [
    {
      ...body,
      x,
      width,
      fill: 'paper',
      stroke: edge,
      strokeWidth: LINE,
      ...(item.status === 'idea' && { dash: DASH }),
    },
    ...(filled > 0 ? [{ ...body, x, width: (width * filled) / 100, fill: edge }] : []),
    { kind: 'path', d: caps, stroke: edge, strokeWidth: CAP_LINE },
  ];
}

function milestone(
  { item, from, centre }: PlacedItem,
  { request, sizes, hue, left, top }: ItemPlace,
): readonly PrintMark[] {
  const meaning = { kind: 'milestone', status: item.status, hue } as const;
  return kindMark(meaning, left + from, top + centre, sizes.diamond * 1.75, request.setup.ink);
}

/** Where it stood in the baseline: a dotted line under a phase, a dotted diamond tied to a milestone. */
function ghostMarks({ item, ghost, from, centre }: PlacedItem, { sizes, left, top }: ItemPlace): readonly PrintMark[] {
  if (!ghost) return [];
  const line = { kind: 'path', stroke: 'ink-3', strokeWidth: LINE, dash: GHOST_DASH } as const;
  if (item.shape === 'phase') {
    const y = top + centre + sizes.bar / 2 + sizes.bar * 0.7;
    const end = ghost.hasEnd ? pathData`M${left + ghost.to} ${y - 0.6}v1.2` : '';
    return [
      { ...line, d: pathData`M${left + ghost.from} ${y}H${left + ghost.to}` },
      { ...line, dash: '1 0', d: end },
    ];
  }
  const y = top + centre;
  const tie: PrintMark = { ...line, d: pathData`M${left + ghost.to} ${y}H${left + from}` };
  if (!ghost.hasEnd) return [tie];
  const [x, radius] = [left + ghost.to, sizes.diamond * 0.85];
  const d = pathData`M${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}L${x - radius} ${y}Z`;
  return [tie, { ...line, fill: 'paper', d }];
}

function tick(x: number, baseline: number, size: number): PrintMark {
  const d = pathData`M${x} ${baseline - size * 0.3}l${size * 0.2} ${size * 0.22}l${size * 0.42} ${-size * 0.48}`;
  return { kind: 'path', d, stroke: 'ink', strokeWidth: 0.3 };
}
