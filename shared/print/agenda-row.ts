import type { Occurrence } from '#shared/plan/occurrence';
import { shownDays } from '#shared/plan/shown-days';
import type { FlowBlock } from '#shared/print/flow-pages';
import { LINE_HEIGHT, setItem } from '#shared/print/item-text';
import type { Labels } from '#shared/print/labels';
import type { PrintMark, TextMark } from '#shared/print/page';
import { MM_PER_POINT, SMALLEST_POINTS } from '#shared/print/paper';
import { pathData } from '#shared/print/path-data';
import type { PrintRequest } from '#shared/print/print-request';
import { sayDay, sayPlace } from '#shared/print/say-occurrence';
import { wrapText } from '#shared/print/wrap-text';
import { cutText } from '#shared/roadmap/measure-text';
import { formatDay, formatMinute } from '#shared/time/format';
import type { DayNumber } from '#shared/time/plain-date';

/** How rows of an agenda are set; lengths in millimetres. */
export interface AgendaStyle {
  readonly request: PrintRequest;
  readonly hues: ReadonlyMap<string, number>;
  readonly points: number;
  readonly width: number;
  readonly mostLines: number;
  readonly labels: Labels;
}

/** Columns in sizes of the type: the date, the time, who it is. On a narrow sheet the last one is left out. */
const DATE = 5.6;
const TIME = 5.4;
const WHO = 9;
const NARROW = 40;
const MOST_NOTE_LINES = 4;
const PAD = 0.55;

/** A row: the date once a day, the time, what it is with its place and note, and who it is. */
export function agendaRow(
  { request, hues, points, width, mostLines, labels }: AgendaStyle,
  occurrence: Occurrence,
  day: DayNumber,
  isNewDay: boolean,
): FlowBlock {
  const { setup, content, words, measure } = request;
  const size = points * MM_PER_POINT;
  const line = size * LINE_HEIGHT;
  const small = Math.max(points * 0.88, SMALLEST_POINTS);
  const smallSize = small * MM_PER_POINT;
  const hasWho = setup.privateDetails && width > size * NARROW;
  const textX = size * (DATE + (setup.text.time ? TIME : 0));
  const room = width - textX - (hasWho ? size * WHO : 0);
  // the time has a column of its own
  const timeless = { ...request, setup: { ...setup, text: { ...setup.text, time: false } } };
  const title = setItem(timeless, { occurrence, hues, points, room, mostLines });
  const wrapSmall = (text: string, most: number) =>
    wrapText(text, {
      room: room - title.indent,
      mostLines: Math.max(1, Math.min(most, mostLines - title.lines.length)),
      widthOf: (each) => measure(each, smallSize, 400),
    }).lines;
  const place = setup.text.place ? sayPlace(occurrence, content) : '';
  const note = setup.text.note ? occurrence.item.notes : '';
  const details = [
    ...(place === '' ? [] : wrapSmall(place, 2)),
    ...(note.trim() === '' ? [] : wrapSmall(note, MOST_NOTE_LINES)),
  ];
  const height = (title.lines.length + details.length) * line + 2 * PAD * size;

  const drawAt = (x: number, y: number): readonly PrintMark[] => {
    const baseline = y + PAD * size + size * 0.95;
    const text = (at: number, said: string, rest: Partial<TextMark> = {}): TextMark => ({
      ...{ kind: 'text', x: at, y: baseline, text: said, size: small, weight: 400, ink: 'ink-2', anchor: 'start' },
      ...rest,
    });
    const cut = (said: string, most: number, weight = 400) =>
      cutText(said, most, (each) => measure(each, smallSize, weight));
    const marks: PrintMark[] = [];
    if (isNewDay) {
      const weekday = formatDay(words.language, day, { weekday: 'short' });
      const weekdayWidth = measure(`${weekday} `, smallSize, 400);
      const date = cut(sayDay(day, words.language), size * DATE - weekdayWidth, 600);
      marks.push(text(x, weekday, { ink: 'ink-3' }), text(x + weekdayWidth, date, { weight: 600, ink: 'ink' }));
    }
    if (setup.text.time) marks.push(text(x + size * DATE, cut(timeOf(occurrence, day, request), size * (TIME - 0.4))));
    marks.push(...title.drawAt(x + textX, baseline, labels.give(occurrence.key, !title.isCut)));
    for (const [at, said] of details.entries()) {
      marks.push(text(x + textX + title.indent, said, { y: baseline + (title.lines.length + at) * line }));
    }
    const owner = hasWho ? content.people.find(({ id }) => id === occurrence.item.ownerId)?.name : undefined;
    if (owner !== undefined) marks.push(text(x + width, cut(owner, size * (WHO - 1)), { anchor: 'end' }));
    marks.push({ kind: 'path', d: pathData`M${x} ${y + height}h${width}`, stroke: 'rule', strokeWidth: 0.15 });
    return marks.filter((mark) => mark.kind !== 'text' || mark.text !== '');
  };
  return { height, drawAt };
}

/** The hour; of a thing of several days its last one. */
function timeOf(occurrence: Occurrence, day: DayNumber, { words }: PrintRequest): string {
  const { last } = shownDays(occurrence);
  if (last > day) return words.t('printed.until', { date: sayDay(last, words.language) }).trim();
  const { startMinute } = occurrence.span;
  return startMinute === null ? '' : formatMinute(startMinute);
}
