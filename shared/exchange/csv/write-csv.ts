import type { Wording } from '#shared/exchange/csv/column';
import { CSV_COLUMNS } from '#shared/exchange/csv/columns';
import { csvText } from '#shared/exchange/csv/csv-text';
import { itemCells } from '#shared/exchange/csv/item-cells';
import type { Separator } from '#shared/exchange/csv/parse-rows';
import { rowCopyText } from '#shared/exchange/csv/row-copy';
import { CSV_TARGETS, type CsvTarget } from '#shared/exchange/csv/targets';
import { wordOf } from '#shared/exchange/csv/words';
import type { References } from '#shared/exchange/ical/full-copy';
import type { IcalManner, IcalPlan } from '#shared/exchange/ical/ical-plan';
import type { Language } from '#shared/i18n/message';
import type { Item } from '#shared/records/item';

/** How a table is written. */
export interface CsvWriting extends IcalManner {
  readonly language: Language;
  /** Spreadsheets of countries with a decimal comma expect semicolons. */
  readonly separator: Exclude<Separator, '\t'>;
}

const PROGRESS_STEP = 500;

const OF_TIMES: ReadonlySet<CsvTarget> = new Set<CsvTarget>([
  'title',
  'start',
  'startTime',
  'end',
  'endTime',
  'allDay',
  'zone',
]);
const OF_FULL_COPY: ReadonlySet<CsvTarget> = new Set<CsvTarget>([
  ...CSV_COLUMNS.filter(({ detail }) => detail === 'full').map(({ target }) => target),
  'copy',
]);

/** The items as a table (RFC 4180) that spreadsheets open right: a row each, by their start, undated ones last. */
export function writeCsv(
  plan: Pick<IcalPlan, 'items' | 'calendars'>,
  writing: CsvWriting,
  onProgress?: (done: number, total: number) => void,
): string {
  const { detail, language, separator } = writing;
  const targets = CSV_TARGETS.filter((target) => isWritten(target, writing));
  const references = detail.kind === 'full' ? detail.references : calendarNames(plan.calendars);
  const wording: Wording = {
    order: 'day-first',
    language,
    decimal: separator === ';' ? ',' : '.',
    nameOf: (register, id) => references[register]?.[id] ?? '',
    idOf: (_, name) => name,
  };
  const rows = plan.items.toSorted(byStart).map((item, index, { length }) => {
    if (index % PROGRESS_STEP === 0) onProgress?.(index, length);
    const cells = itemCells(item, wording);
    if (detail.kind === 'times')
      return targets.map((target) => (target === 'title' ? detail.title : cells.get(target)!));
    return targets.map((target) => (target === 'copy' ? rowCopyText(item, references) : cells.get(target)!));
  });
  return csvText([targets.map((target) => wordOf('csv', target, language)), ...rows], separator);
}

function isWritten(target: CsvTarget, { detail, alarms }: CsvWriting): boolean {
  if (target === 'reminders' && !alarms) return false;
  if (detail.kind === 'times') return OF_TIMES.has(target);
  return detail.kind === 'full' || !OF_FULL_COPY.has(target);
}

function calendarNames(calendars: IcalPlan['calendars']): References {
  return { calendars: Object.fromEntries(calendars.map(({ id, name }) => [id, name])) };
}

function byStart(one: Item, other: Item): number {
  const [first, second] = [startOf(one), startOf(other)];
  if (first !== second) return first < second ? -1 : 1;
  return one.title.localeCompare(other.title);
}

/** Sorts after every date where there is none. */
function startOf({ schedule }: Item): string {
  if (schedule === null) return '~';
  return schedule.kind === 'timed' ? schedule.start : schedule.first;
}
