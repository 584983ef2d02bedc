import type { Wording } from '#shared/exchange/csv/column';
import { CSV_COLUMNS } from '#shared/exchange/csv/columns';
import type { ScheduleCells } from '#shared/exchange/csv/read-row-schedule';
import { identityCell } from '#shared/exchange/csv/row-identity';
import type { CsvTarget } from '#shared/exchange/csv/targets';
import { wordOf } from '#shared/exchange/csv/words';
import { displayKindOf } from '#shared/records/display-kind';
import type { Item } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import { toInstant, toWall } from '#shared/time/zone';

const MS_PER_MINUTE = 60_000;

/** What the columns say of an item, but for its copy. Dates are ISO's, which spreadsheets of every country take for dates. */
export function itemCells(item: Item, wording: Wording): ReadonlyMap<CsvTarget, string> {
  const { language } = wording;
  return new Map<CsvTarget, string>([
    ['kind', wordOf('kind', displayKindOf(item), language)],
    ...(Object.entries(scheduleCells(item.schedule, wording)) as [CsvTarget, string][]),
    ...CSV_COLUMNS.map(({ target, isOf, write }) => [target, isOf(item) ? write(item, wording) : ''] as const),
    ['id', identityCell(item)],
  ]);
}

function scheduleCells(schedule: Schedule | null, { language }: Wording): ScheduleCells {
  const nothing = { start: '', startTime: '', end: '', endTime: '', length: '', allDay: '', zone: '' };
  if (schedule === null) return nothing;
  if (schedule.kind === 'all-day') {
    const { first: start, last: end } = schedule;
    return { ...nothing, start, end, allDay: wordOf('history', 'yes', language) };
  }
  const { start, minutes, zone } = schedule;
  const end = toWall(zone, toInstant(zone, start) + minutes * MS_PER_MINUTE);
  return {
    start: start.slice(0, 10),
    startTime: start.slice(11),
    end: end.slice(0, 10),
    endTime: end.slice(11),
    length: String(minutes),
    allDay: '',
    zone,
  };
}
