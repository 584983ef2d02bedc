import { hatchPath } from '#shared/print/hatch-path';
import { kindMark } from '#shared/print/kind-mark';
import { MM_PER_POINT, type Box } from '#shared/print/paper';
import type { PrintMark } from '#shared/print/page';
import type { PrintRequest } from '#shared/print/print-request';
import { swatch } from '#shared/print/swatch';
import { oneLine } from '#shared/print/wrap-text';
import { cutText } from '#shared/roadmap/measure-text';
import type { DisplayKind } from '#shared/records/display-kind';
import { STATUSES } from '#shared/records/status';

interface LegendPlace {
  readonly left: number;
  readonly right: number;
  /** Of its last line. */
  readonly baseline: number;
  readonly points: number;
  readonly kinds: readonly DisplayKind[];
  readonly calendars: boolean;
}

/** A legend in lines; nothing where none is asked for. */
export interface Legend {
  /** Its marks, moved down by so many millimetres. */
  readonly marksAt: (lift: number) => readonly PrintMark[];
  /** Above its last baseline line. */
  readonly height: number;
  readonly lineHeight: number;
  /** Where its last line ends. */
  readonly lastRight: number;
}

interface Entry {
  readonly words: string;
  /** The sign around a centre, `size` wide. */
  readonly sign: (x: number, y: number, size: number) => readonly PrintMark[];
  /** A new group stands further off. */
  readonly opens: boolean;
}

/** In sizes of the type. */
const SIGN = 0.95;
const SIGN_ROOM = 1.5;
const BETWEEN = 1.3;
const BETWEEN_GROUPS = 2.6;
const LINE = 1.75;
const LONGEST_NAME = 16;

/** Calendars by their swatches, kinds by shape, statuses by texture, days off. */
export function layLegend(
  request: PrintRequest,
  { left, right, baseline, points, kinds, calendars }: LegendPlace,
): Legend {
  const size = points * MM_PER_POINT;
  const widthOf = (text: string) => request.measure(text, size, 400);
  const entries = request.setup.legend && kinds.length > 0 ? legendEntries(request, kinds, calendars) : [];
  const placed: { readonly entry: Entry; readonly x: number; readonly line: number; readonly words: string }[] = [];
  let [line, x] = [0, left];
  for (const entry of entries) {
    const words = cutText(entry.words, size * LONGEST_NAME, widthOf);
    const width = size * SIGN_ROOM + widthOf(words);
    const gap = x === left ? 0 : size * (entry.opens ? BETWEEN_GROUPS : BETWEEN);
    if (x > left && x + gap + width > right) [line, x] = [line + 1, left];
    else x += gap;
    placed.push({ entry, x, line, words });
    x += width;
  }
  const lineHeight = size * LINE;
  const marksAt = (lift: number) =>
    placed.flatMap(({ entry, x: at, line: on, words }): PrintMark[] => {
      const y = baseline + lift - (line - on) * lineHeight;
      return [
        ...entry.sign(at + (size * SIGN) / 2, y - size * 0.34, size * SIGN),
        {
          kind: 'text',
          x: at + size * SIGN_ROOM,
          y,
          text: words,
          size: points,
          weight: 400,
          ink: 'ink-2',
          anchor: 'start',
        },
      ];
    });
  return { marksAt, height: line * lineHeight, lineHeight, lastRight: entries.length === 0 ? left : x };
}

function legendEntries(
  { content, setup, words }: PrintRequest,
  kinds: readonly DisplayKind[],
  withCalendars: boolean,
): readonly Entry[] {
  const { ink } = setup;
  const calendars = content.calendars.map(({ name, hue }): Omit<Entry, 'opens'> => ({
    words: oneLine(name),
    sign: (x, y, size) => swatch(around(x, y, size), hue, ink),
  }));
  const shapes = kinds.map((kind): Omit<Entry, 'opens'> => ({
    words: words.t(`printed.legend-${kind}`),
    sign: (x, y, size) =>
      kindMark({ kind, status: kind === 'event' ? 'confirmed' : 'planned', hue: 1 }, x, y, size, ink),
  }));
  const textures = STATUSES.map((status): Omit<Entry, 'opens'> => ({
    words: words.t(`printed.legend-${status}`),
    sign: (x, y, size) => kindMark({ kind: 'event', status, hue: 1 }, x, y, size, ink),
  }));
  const dayOff = {
    words: words.t('printed.legend-day-off'),
    sign: (x: number, y: number, size: number) => dayOffSign(around(x, y, size)),
  };
  const daysOff = setup.holidays && content.holidays.size > 0 ? [dayOff] : [];
  return [withCalendars ? calendars : [], shapes, textures, daysOff].flatMap((group) =>
    group.map((entry, at) => ({ ...entry, opens: at === 0 })),
  );
}

function dayOffSign(box: Box): readonly PrintMark[] {
  const rect = { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top };
  return [
    { kind: 'rect', ...rect, fill: 'weekend' },
    { kind: 'path', d: hatchPath(rect, 'slash', 0.8), stroke: 'hatch', strokeWidth: 0.12 },
  ];
}

/** As an event's mark lies. */
function around(x: number, y: number, size: number): Box {
  return { left: x - size / 2, top: y - size * 0.39, right: x + size / 2, bottom: y + size * 0.39 };
}
