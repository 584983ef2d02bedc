import type { AgendaDay, AgendaMonth, AgendaWeek } from '#shared/plan/agenda';
import type { Occurrence } from '#shared/plan/occurrence';
import type { DayNumber } from '#shared/time/plain-date';

/** The heights of the agenda's parts in pixels, as its style sheet sets them. */
export const ENTRY_HEIGHT = 28;
const WEEK_HEIGHT = 44;
const RUNNING_HEIGHT = 24;
const QUIET_HEIGHT = 32;
/** Above and below a day's entries. */
export const DAY_PADDING = 6;
/** A day's number needs this much. */
const SHORTEST_DAY = 44;

/** A part of the agenda that is drawn whole or not at all, but for the entries of a day. */
export type AgendaRow = { readonly top: number; readonly height: number } & (
  | { readonly kind: 'week'; readonly week: AgendaWeek }
  | { readonly kind: 'running'; readonly first: DayNumber; readonly running: readonly Occurrence[] }
  | { readonly kind: 'day'; readonly day: AgendaDay }
  | { readonly kind: 'quiet'; readonly first: DayNumber; readonly running: readonly Occurrence[] }
);

/** A month of the agenda, measured; its rows count from its own top. */
export interface AgendaBlock {
  readonly rows: readonly AgendaRow[];
  readonly height: number;
}

/** Names a row, wherever it stands while months come and go around it. */
export function rowKey(row: AgendaRow): string {
  switch (row.kind) {
    case 'week':
      return `week ${row.week.first}`;
    case 'day':
      return `day ${row.day.day}`;
    default:
      return `${row.kind} ${row.first}`;
  }
}

/** Measures a month that begins on `first`: its weeks with their days, or one line that says that it is quiet. */
export function measureMonth(month: AgendaMonth, first: DayNumber): AgendaBlock {
  if (month.weeks.length === 0) {
    return {
      rows: [{ kind: 'quiet', top: 0, height: QUIET_HEIGHT, first, running: month.running }],
      height: QUIET_HEIGHT,
    };
  }
  const rows: AgendaRow[] = [];
  let top = 0;
  const put = <Row extends { readonly height: number }>(row: Row): Row & { readonly top: number } => {
    const placed = { ...row, top };
    top += row.height;
    return placed;
  };
  for (const week of month.weeks) {
    if (!week.continues) {
      rows.push(put({ kind: 'week', height: WEEK_HEIGHT, week }));
      if (week.running.length > 0) {
        rows.push(put({ kind: 'running', height: RUNNING_HEIGHT, first: week.first, running: week.running }));
      }
    }
    for (const day of week.days) rows.push(put({ kind: 'day', height: dayHeight(day), day }));
  }
  return { rows, height: top };
}

function dayHeight({ entries, isNoted }: AgendaDay): number {
  const lines = entries.length + (isNoted ? 1 : 0);
  return Math.max(SHORTEST_DAY, lines * ENTRY_HEIGHT + 2 * DAY_PADDING);
}
