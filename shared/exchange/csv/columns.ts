import type { CsvColumn } from '#shared/exchange/csv/column';
import {
  choice,
  column,
  given,
  list,
  name,
  names,
  part,
  readWhole,
  text,
  whole,
} from '#shared/exchange/csv/column-makers';
import { listCell, readListCell } from '#shared/exchange/csv/list-cell';
import { readClock } from '#shared/exchange/csv/read-clock';
import { readDate, type DayOrder } from '#shared/exchange/csv/read-date';
import { readNumber } from '#shared/exchange/csv/read-number';
import { codeOf, wordOf } from '#shared/exchange/csv/words';
import { readYesNo } from '#shared/exchange/csv/yes-no';
import { STAGES } from '#shared/exchange/ical/stage-and-status';
import { EVENT_FORMATS, EVENT_MODES } from '#shared/records/event';
import { ACTIVITY_TYPES } from '#shared/records/partner-activity';
import { emptyPlacement, POST_FORMATS, POST_PURPOSES, type Placement } from '#shared/records/post';
import type { Schedule } from '#shared/records/schedule';
import { parseRule } from '#shared/recurrence/rule';
import { untilOnWall } from '#shared/recurrence/until';
import { dayNumber } from '#shared/time/plain-date';
import { wallTime } from '#shared/time/plain-date-time';

/** Every column but those of kind, time and identity, in the order in which they are written. */
export const CSV_COLUMNS: readonly CsvColumn[] = [
  text('title', 'title', 'share'),
  choice('stage', 'stage', 'share', 'stage', ({ kind }) => STAGES[kind]),
  ofSeries(
    column('rule', 'rule', 'share', {
      write: ({ rule }) => (rule as string | null) ?? '',
      read: (cell, { schedule }) =>
        cell === '' ? { rule: null } : given('rule', readRule(cell, schedule as Schedule)),
    }),
  ),
  startsOfSeries('excluded'),
  startsOfSeries('added'),
  column('calendar', 'calendarId', 'share', {
    write: ({ calendarId }, { nameOf }) => nameOf('calendars', calendarId as string),
    // an item always lies in a calendar: an empty cell does not say in which
    read: (cell, _, { idOf }) => (cell === '' ? {} : { calendarId: idOf('calendars', cell) }),
  }),
  part('place', ['place', 'name'], 'share', asTyped),
  part('address', ['place', 'address'], 'share', asTyped),
  choice('mode', 'mode', 'share', 'mode', () => EVENT_MODES),
  text('platform', 'platform', 'share'),
  text('joinLink', 'joinLink', 'share'),
  text('registrationLink', 'registrationLink', 'share'),
  column('links', 'links', 'share', {
    write: ({ links }) => listCell((links as readonly Link[]).map(({ title, url }) => `${title} ${url}`.trim())),
    read: (cell) => ({ links: readListCell(cell).map(readLink) }),
  }),
  list('tags', 'tags', 'share'),
  text('notes', 'notes', 'share'),
  column('reminders', 'reminders', 'share', {
    write: ({ reminders }) => listCell((reminders as readonly number[]).map(String)),
    read: (cell) => {
      const minutes = readListCell(cell).map((each) => readWhole(each));
      return minutes.includes(null) ? null : { reminders: minutes };
    },
  }),
  text('internalNotes', 'internalNotes', 'full'),
  name('owner', 'ownerId', 'people'),
  column('key', 'key', 'full', {
    write: ({ key }, { language }) => (key === true ? wordOf('history', 'yes', language) : ''),
    read: (cell) => given('key', readYesNo(cell)),
  }),
  names('goals', 'goalIds', 'goals'),
  names('segments', 'segmentIds', 'segments'),
  names('partners', 'partnerIds', 'partners'),
  column('checklist', 'checklist', 'full', {
    write: ({ checklist }) =>
      listCell((checklist as readonly Task[]).map(({ done, text: task }) => `${done ? '☑' : '☐'} ${task}`)),
  }),
  list('attachments', 'attachments', 'full'),
  column('format', 'format', 'full', {
    write: ({ kind, format }, { language }) => wordOf(`${kind}Format`, format as string, language),
    read: (cell, { kind }) =>
      given(
        'format',
        kind === 'post' ? codeOf('postFormat', POST_FORMATS, cell) : codeOf('eventFormat', EVENT_FORMATS, cell),
      ),
  }),
  whole('complexity', 'complexity', 1, 4),
  whole('capacity', 'capacity'),
  whole('expected', 'attendanceExpected'),
  whole('came', 'attendanceActual'),
  part('currency', ['budget', 'currency'], 'full', asTyped),
  part('planned', ['budget', 'planned'], 'full', readNumber),
  part('spent', ['budget', 'spent'], 'full', readNumber),
  names('hosts', 'hostIds', 'people'),
  column('result', 'result', 'full', {
    write: ({ result }) => (typeof result === 'string' ? result : (result as { readonly text: string }).text),
    read: (cell, { result }) => ({ result: typeof result === 'string' ? cell : { ...(result as object), text: cell } }),
  }),
  part('score', ['result', 'score'], 'full', (cell) => readWhole(cell, 1, 5)),
  name('pillar', 'pillarId', 'pillars'),
  choice('purpose', 'purpose', 'full', 'purpose', () => POST_PURPOSES),
  text('body', 'body', 'full'),
  column('channels', 'placements', 'full', {
    write: ({ placements }, { nameOf }) =>
      listCell((placements as readonly Placement[]).map(({ channelId }) => nameOf('channels', channelId))),
    read: (cell, _, { idOf }) => ({
      placements: readListCell(cell).map((each) => emptyPlacement(idOf('channels', each))),
    }),
  }),
  column('hold', 'hold', 'full', {
    write: ({ hold }) => (hold as { readonly reason: string } | null)?.reason ?? '',
    read: (cell) => ({ hold: cell === '' ? null : { personId: null, reason: cell } }),
  }),
  choice('activityType', 'type', 'full', 'activityType', () => ACTIVITY_TYPES),
  part('reach', ['figures', 'reach'], 'full', (cell) => readWhole(cell)),
  part('leads', ['figures', 'leads'], 'full', (cell) => readWhole(cell)),
  name('track', 'trackId', 'tracks'),
  column('person', 'scope', 'full', {
    write: ({ scope }, { nameOf }) => {
      const { personId } = scope as { readonly personId?: string };
      return personId === undefined ? '' : nameOf('people', personId);
    },
    read: (cell, _, { idOf }) => ({
      scope: cell === '' ? { kind: 'general' } : { kind: 'person', personId: idOf('people', cell) },
    }),
  }),
  text('criterion', 'criterion', 'full'),
  column('progress', 'progress', 'full', {
    write: ({ progress }) => String(progress),
    read: (cell) => given('progress', cell === '' ? 0 : readWhole(cell, 0, 100)),
  }),
  part('aim', ['aim', 'name'], 'full', asTyped),
  part('aimValue', ['aim', 'value'], 'full', readNumber),
  part('outcomeDate', ['outcome', 'date'], 'full', (cell, { order }) => {
    const read = readDate(cell, order);
    return typeof read === 'string' ? null : read.date;
  }),
  part('outcome', ['outcome', 'reason'], 'full', asTyped),
];

interface Link {
  readonly title: string;
  readonly url: string;
}

interface Task {
  readonly done: boolean;
  readonly text: string;
}

/** Milestones come once. */
function ofSeries(series: CsvColumn): CsvColumn {
  return { ...series, isOf: ({ kind }) => kind !== 'milestone' };
}

/** A rule in capitals, as others write it; null when the plan cannot follow it. */
function readRule(cell: string, schedule: Schedule | null): string | null {
  const rule = parseRule(cell);
  if (!rule.ok || schedule === null) return null;
  const { until } = rule.value;
  return until === null || untilOnWall(until, schedule) !== null ? cell.toUpperCase() : null;
}

/** Dates of a series, in the form in which it keeps them. */
function startsOfSeries(field: 'excluded' | 'added'): CsvColumn {
  return ofSeries({
    ...list(field, field, 'share'),
    read: (cell, _, { order }) => {
      const starts = readListCell(cell).map((start) => readStart(start, order));
      return starts.includes(null) ? null : { [field]: starts };
    },
  });
}

/** Spreadsheets write a date in their own way when it stands alone in a cell. */
function readStart(text: string, order: DayOrder): string | null {
  const read = readDate(text, order);
  if (typeof read === 'string') return null;
  const clock = read.rest === '' ? null : readClock(read.rest);
  if (clock === null) return read.rest === '' ? read.date : null;
  return wallTime(dayNumber(read.date), clock.start);
}

function asTyped(cell: string): string {
  return cell;
}

function readLink(cell: string): Link {
  const [, title = '', url = cell] = /^(.*)\s(\S+)$/s.exec(cell) ?? [];
  return { title, url };
}
