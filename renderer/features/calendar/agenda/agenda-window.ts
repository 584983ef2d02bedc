import { dateFromParts, dayNumber, daysInMonth, monthOf, yearOf, type PlainDate } from '#shared/time/plain-date';
import type { ShownDays } from '#shared/plan/shown-days';
import type { AgendaBlock, AgendaRow } from './agenda-rows';

/** A month counted from the year 0. */
export type MonthNumber = number;

const FIRST_MONTH: MonthNumber = 12;
const LAST_MONTH: MonthNumber = 9999 * 12 + 11;
/** So many months on each side are read at most, however little is in them. */
const MOST_MONTHS = 60;

export function monthNumber(date: PlainDate): MonthNumber {
  return yearOf(date) * 12 + monthOf(date) - 1;
}

/** The days of a month. */
export function daysOfMonth(month: MonthNumber): ShownDays {
  const [year, index] = [Math.floor(month / 12), month % 12];
  const first = dayNumber(dateFromParts(year, index + 1, 1));
  return { first, last: first + daysInMonth(year, index + 1) - 1 };
}

/** A month in the list. */
export interface PlacedBlock extends AgendaBlock {
  readonly month: MonthNumber;
  readonly top: number;
}

/** The months that the list holds for now, each under the other. */
export interface AgendaWindow {
  readonly blocks: readonly PlacedBlock[];
  readonly height: number;
}

/**
 * The months around the one that is looked at: as many on each side as fill `reach` pixels, so that there is always
 * more to scroll to, and nothing beyond is asked for.
 */
export function agendaWindow(
  seen: MonthNumber,
  blockOf: (month: MonthNumber) => AgendaBlock,
  reach: number,
): AgendaWindow {
  const before = fill(seen, -1, blockOf, reach).toReversed();
  const months = [...before, { month: seen, block: blockOf(seen) }, ...fill(seen, 1, blockOf, reach)];
  let top = 0;
  const blocks = months.map(({ month, block }): PlacedBlock => {
    const placed = { ...block, month, top };
    top += block.height;
    return placed;
  });
  return { blocks, height: top };
}

interface Month {
  readonly month: MonthNumber;
  readonly block: AgendaBlock;
}

function fill(
  seen: MonthNumber,
  direction: 1 | -1,
  blockOf: (month: MonthNumber) => AgendaBlock,
  reach: number,
): Month[] {
  const months: Month[] = [];
  let filled = 0;
  for (let step = 1; step <= MOST_MONTHS && filled < reach; step += 1) {
    const month = seen + step * direction;
    if (month < FIRST_MONTH || month > LAST_MONTH) break;
    const block = blockOf(month);
    months.push({ month, block });
    filled += block.height;
  }
  return months;
}

/** The rows between two heights of the list, from its top. */
export function rowsBetween({ blocks }: AgendaWindow, from: number, to: number): AgendaRow[] {
  return blocks
    .filter(({ top, height }) => top < to && top + height > from)
    .flatMap((block) =>
      block.rows
        .filter((row) => block.top + row.top < to && block.top + row.top + row.height > from)
        .map((row) => ({ ...row, top: block.top + row.top })),
    );
}

/** The month at a height of the list. */
export function blockAt({ blocks }: AgendaWindow, height: number): PlacedBlock | undefined {
  return blocks.find(({ top, height: own }) => height < top + own) ?? blocks.at(-1);
}
