import type { Wording } from '#shared/exchange/csv/column';
import { CSV_COLUMNS } from '#shared/exchange/csv/columns';
import type { CsvProblemCode } from '#shared/exchange/csv/csv-problem';
import type { DayOrder } from '#shared/exchange/csv/read-date';
import {
  readRowSchedule,
  SCHEDULE_TARGETS,
  type ScheduleCells,
  type ScheduleProblem,
} from '#shared/exchange/csv/read-row-schedule';
import { kindNamed } from '#shared/exchange/csv/row-kind';
import type { CsvTarget } from '#shared/exchange/csv/targets';
import { ok, type Result } from '#shared/kernel/result';
import { EVENT_MINUTES } from '#shared/plan/default-schedule';
import type { Item } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import { dateOf } from '#shared/time/plain-date-time';
import { isKnownZone } from '#shared/time/zone';

/** The cells of a row, by what they tell; a column that is not there is undefined. */
export type CellOf = (target: CsvTarget) => string | undefined;

/** How the cells of a table are understood. */
export interface CellReading {
  readonly order: DayOrder;
  /** For times without a zone. */
  readonly zone: string;
  readonly hasTimes: boolean;
  readonly wording: Wording;
}

/** The fields that cells tell, and the cells that could not be understood. */
export interface ReadCells {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly doubts: readonly { readonly what: CsvProblemCode; readonly target: CsvTarget }[];
}

/** Reads the cells of a row over an item that looks like `base`. A day or time that cannot be read costs the row. */
export function readCells(base: Item, cellOf: CellOf, reading: CellReading): Result<ReadCells, ScheduleProblem> {
  const schedule = readSchedule(base, cellOf, reading);
  if (!schedule.ok) return schedule;
  const fields: Record<string, unknown> = cellOf('start') === undefined ? {} : { schedule: schedule.value };
  const item = { ...base, ...fields };
  const doubts: ReadCells['doubts'][number][] = [];
  for (const { target, isOf, read } of CSV_COLUMNS) {
    const cell = cellOf(target);
    if (cell === undefined || read === undefined) continue;
    const told = isOf(item) ? read(cell, item, reading.wording) : null;
    if (told !== null) {
      Object.assign(fields, told);
      Object.assign(item, told);
    } else if (cell !== '') doubts.push({ what: isOf(item) ? 'unreadable-cell' : 'not-of-this-kind', target });
  }
  const [kind, zone] = [cellOf('kind') ?? '', cellOf('zone') ?? ''];
  if (kind !== '' && kindNamed(kind) === null) doubts.push({ what: 'unreadable-cell', target: 'kind' });
  if (zone !== '' && !isKnownZone(zone)) doubts.push({ what: 'unreadable-cell', target: 'zone' });
  return ok({ fields, doubts });
}

function readSchedule(
  base: Item,
  cellOf: CellOf,
  { order, zone, hasTimes }: CellReading,
): Result<Schedule | null, ScheduleProblem> {
  const cells = Object.fromEntries(
    SCHEDULE_TARGETS.map((target) => [target, cellOf(target) ?? '']),
  ) as unknown as ScheduleCells;
  const ownZone = cells.zone !== '' && isKnownZone(cells.zone) ? cells.zone : zone;
  const minutes = base.kind === 'event' ? EVENT_MINUTES : 0;
  const read = readRowSchedule(cells, { order, zone: ownZone, hasTimes, minutes });
  if (!read.ok || base.kind !== 'milestone' || read.value?.kind !== 'timed') return read;
  const day = dateOf(read.value.start);
  return ok({ kind: 'all-day', first: day, last: day }); // milestones last whole days
}
