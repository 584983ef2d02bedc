import type { Wording } from '#shared/exchange/csv/column';
import { excerptOf, wordsOf, type CsvProblem, type CsvProblemCode } from '#shared/exchange/csv/csv-problem';
import { unguardCell } from '#shared/exchange/csv/guard-cell';
import { itemCells } from '#shared/exchange/csv/item-cells';
import type { CsvRow } from '#shared/exchange/csv/parse-rows';
import { readCells, type CellOf, type CellReading } from '#shared/exchange/csv/read-cells';
import type { DayOrder } from '#shared/exchange/csv/read-date';
import { readRowCopy, type RowCopy } from '#shared/exchange/csv/row-copy';
import { readIdentity, type RowIdentity } from '#shared/exchange/csv/row-identity';
import { kindFields, kindNamed } from '#shared/exchange/csv/row-kind';
import type { CsvTarget } from '#shared/exchange/csv/targets';
import { comparedFields } from '#shared/exchange/csv/told-by-table';
import type { References, ReferredRegister } from '#shared/exchange/ical/full-copy';
import type { ItemFieldName } from '#shared/exchange/ical/told-fields';
import { isSame } from '#shared/exchange/merge/compare-items';
import type { IdSource } from '#shared/kernel/ids';
import { fail, ok, type Result } from '#shared/kernel/result';
import type { DisplayKind } from '#shared/records/display-kind';
import { emptyItem, type Item } from '#shared/records/item';
import type { Instant } from '#shared/time/zone';

/** How the rows of a table become items. */
export interface RowReading extends Omit<CellReading, 'wording'> {
  /** What a row is that does not say. */
  readonly kind: DisplayKind;
  /** Where each column stands. */
  readonly columnOf: ReadonlyMap<CsvTarget, number>;
  readonly head: readonly string[];
  readonly newId: IdSource;
  readonly now: Instant;
  /** The calendar of rows that tell none. */
  readonly calendarId: string;
}

/** A row as an item. */
export interface ReadRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly item: Item;
  readonly told: ReadonlySet<ItemFieldName>;
  readonly references: References;
  /** Null when the row has none that can be trusted: the item's UID is still to be given. */
  readonly identity: RowIdentity | null;
  /** What it comes without. */
  readonly problems: readonly CsvProblem[];
}

const NO_UID_YET = 'none';

/** Reads one row, whole or not at all: what is told of a fault in a mere detail goes with it. */
export function readRow({ row, cells, isUnclosed }: CsvRow, reading: RowReading): Result<ReadRow, CsvProblem> {
  const cellOf: CellOf = (target) => {
    const column = reading.columnOf.get(target);
    return column === undefined ? undefined : unguardCell(cells[column] ?? '').trim();
  };
  const title = cellOf('title') || null;
  const problem = (what: CsvProblemCode, target: CsvTarget | null): CsvProblem => {
    const column = target === null ? undefined : reading.columnOf.get(target);
    const text = target === null ? wordsOf(cells) : (cellOf(target) ?? '');
    return {
      row,
      column: column === undefined ? null : (reading.head[column] ?? ''),
      what,
      text: excerptOf(text),
      title,
    };
  };
  if (isUnclosed) return fail(problem('unclosed-quote', null));
  if (cells.slice(reading.head.length).some((cell) => cell !== '')) return fail(problem('too-many-cells', null));
  const copyCell = cellOf('copy') ?? '';
  const copy = copyCell === '' ? null : readRowCopy(copyCell);
  const identity = copy ? copy.item : readIdentity(cellOf('id') ?? '');
  if (title === null && (cellOf('start') ?? '') === '' && identity === null) return fail(problem('nothing-told', null));

  const read = copy ? readCopiedRow(copy, cellOf, reading) : readPlainRow(cellOf, reading);
  if (!read.ok) return fail(problem(read.problem.what, read.problem.target));
  const { item, told, references, doubts } = read.value;
  const damage = copy === null && copyCell !== '' ? [problem('unreadable-cell', 'copy')] : [];
  const unreadable = cells.some((cell) => cell.includes('\uFFFD')) ? [problem('unreadable-letters', null)] : [];
  return ok({
    row,
    cells,
    item: identity ? { ...item, uid: identity.uid, originalStart: identity.originalStart } : item,
    told,
    references,
    identity,
    problems: [...doubts.map(({ what, target }) => problem(what, target)), ...damage, ...unreadable],
  });
}

function readPlainRow(cellOf: CellOf, reading: RowReading) {
  const { newId, now, calendarId } = reading;
  const { kind, ...shape } = kindFields(kindNamed(cellOf('kind') ?? '') ?? reading.kind);
  const base = {
    ...emptyItem({ id: newId(), uid: NO_UID_YET, now, kind, title: '', schedule: null, calendarId }),
    ...shape,
  } as Item;
  const names = new NameLog(reading.order);
  const read = readCells(base, cellOf, { ...reading, wording: names.wording });
  if (!read.ok) return read;
  const { fields, doubts } = read.value;
  return ok({ item: { ...base, ...fields }, told: comparedFields(fields), references: names.references, doubts });
}

/**
 * The copy knows more than the cells can say, so a cell counts only where it says something else than the copy would
 * have it say. Of a row that was edited the edited fields are told, and no others: nobody meant to bring the rest back.
 */
function readCopiedRow({ item: copied, references }: RowCopy, cellOf: CellOf, reading: RowReading) {
  const names = new NameLog(reading.order);
  const read = readCells(copied, cellOf, { ...reading, wording: names.wording });
  if (!read.ok) return read;
  const nameOf = (register: ReferredRegister, id: string) => references[register]?.[id] ?? '';
  const written = itemCells(copied, { ...names.wording, nameOf });
  const meant = readCells(
    copied,
    (target) => (cellOf(target) === undefined ? undefined : written.get(target)?.trim()),
    {
      ...reading,
      order: 'day-first',
      hasTimes: true,
      wording: names.wording,
    },
  );
  const unedited: Readonly<Record<string, unknown>> = meant.ok ? meant.value.fields : {};
  const edited = Object.entries(read.value.fields).filter(([field, value]) => !isSame(value, unedited[field]));
  const doubts = read.value.doubts.filter(({ target }) => cellOf(target) !== written.get(target)?.trim());
  const item = { ...copied, id: reading.newId() };
  if (edited.length === 0) return ok({ item, told: comparedFields(copied), references, doubts });
  return ok({
    item: { ...item, ...Object.fromEntries(edited), modified: reading.now },
    told: comparedFields(Object.fromEntries(edited)),
    references: mergeReferences([references, names.references]),
    doubts,
  });
}

/** The names of all that is referred to. */
export function mergeReferences(all: readonly References[]): References {
  const merged: Record<string, Record<string, string>> = {};
  for (const references of all)
    for (const [register, names] of Object.entries(references))
      merged[register] = Object.assign(merged[register] ?? {}, names);
  return merged;
}

/** Entries of registers are known by their names in cells: the name stands for the identity until it is looked up in the plan. */
class NameLog {
  readonly wording: Wording;
  readonly references: Partial<Record<ReferredRegister, Record<string, string>>> = {};

  constructor(order: DayOrder) {
    this.wording = {
      order,
      language: 'en',
      decimal: '.',
      nameOf: (_, id) => id,
      idOf: (register, name) => {
        (this.references[register] ??= {})[name] = name;
        return name;
      },
    };
  }
}
