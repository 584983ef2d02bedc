import type { DayNumber } from '#shared/time/plain-date';
import type { AgendaRow } from './agenda-rows';
import { DAY_PADDING, ENTRY_HEIGHT } from './agenda-rows';
import { blockAt, type AgendaWindow, type MonthNumber, type PlacedBlock } from './agenda-window';

/** An entry where the keyboard can stand. */
export interface AgendaStop {
  readonly id: string;
  readonly day: DayNumber;
  readonly month: MonthNumber;
  readonly top: number;
}

/** The name of an entry: a span is told on several days. */
export function stopId(day: DayNumber, key: string): string {
  return `${day} ${key}`;
}

/** The name of the line of a day's notes. */
export function notesStopId(day: DayNumber): string {
  return `${day} notes`;
}

/** All entries of the list, and the notes under them, from its top. */
export function stopsOf({ blocks }: AgendaWindow): AgendaStop[] {
  return blocks.flatMap((block) =>
    block.rows.flatMap((row) => {
      if (row.kind !== 'day') return [];
      const { day, entries, isNoted } = row.day;
      const ids = entries.map(({ occurrence }) => stopId(day, occurrence.key));
      return [...ids, ...(isNoted ? [notesStopId(day)] : [])].map((id, at): AgendaStop => ({
        id,
        day,
        month: block.month,
        top: block.top + row.top + DAY_PADDING + at * ENTRY_HEIGHT,
      }));
    }),
  );
}

/** The height at which a day stands, or the next one that is told, with the heading of its week if that stands over it. */
export function topOfDay({ blocks, height }: AgendaWindow, month: MonthNumber, day: DayNumber): number {
  for (const block of blocks) {
    if (block.month < month) continue;
    const at = block.rows.findIndex((row) => lastDayOf(row) >= day);
    if (at < 0) continue;
    let from = at;
    while (block.rows[from - 1]?.kind === 'week' || block.rows[from - 1]?.kind === 'running') from -= 1;
    return block.top + block.rows[from]!.top;
  }
  return height;
}

/** A quiet month stands for all its days; headings stand for none. */
function lastDayOf(row: AgendaRow): DayNumber {
  if (row.kind === 'day') return row.day.day;
  return row.kind === 'quiet' ? Infinity : -Infinity;
}

/** The height in `after` that shows what stands at `height` in `before`: as far into the same month. */
export function sameSpot(before: AgendaWindow, after: AgendaWindow, height: number): number {
  const from = blockAt(before, height);
  const to = from && after.blocks.find(({ month }) => month === from.month);
  return to ? to.top + height - from.top : height;
}

/** The day that is told at a height of a month. */
export function dayAt(block: PlacedBlock, height: number, firstOfMonth: DayNumber): DayNumber {
  const row = block.rows.find(
    (each) => each.kind === 'day' && block.top + each.top + each.height > height && each.day.day >= firstOfMonth,
  );
  return row?.kind === 'day' ? row.day.day : firstOfMonth;
}
