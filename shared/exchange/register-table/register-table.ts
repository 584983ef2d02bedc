import { guardCell, unguardCell } from '#shared/exchange/csv/guard-cell';
import type { CsvTable } from '#shared/exchange/csv/read-table';
import { PARTNER_TABLE } from '#shared/exchange/register-table/partner-columns';
import { PERSON_TABLE } from '#shared/exchange/register-table/person-columns';
import type { CellContext, RegisterColumn, TableRegister } from '#shared/exchange/register-table/register-column';
import { patchOf } from '#shared/kernel/change-set';
import { sameName } from '#shared/kernel/same-name';
import { newEntry } from '#shared/plan/registers/register';
import { HUES, LONGEST_NAME } from '#shared/records/fields';
import { add, type ChangeSet, type RecordOf } from '#shared/records/tables';

const MARK = '\uFEFF';
const LINE_BREAK = '\r\n';

const COLUMNS: { readonly [Register in TableRegister]: readonly RegisterColumn<Register>[] } = {
  partners: PARTNER_TABLE,
  people: PERSON_TABLE,
};

/** The columns of a register's table, in their order; the first is the name. */
export function columnsOf<Register extends TableRegister>(register: Register): readonly RegisterColumn<Register>[] {
  return COLUMNS[register];
}

/** A register as a table that spreadsheets open right: UTF-8 with its mark, at semicolons. */
export function writeRegisterTable<Register extends TableRegister>(
  register: Register,
  records: readonly RecordOf<Register>[],
  { withContacts, ...context }: CellContext & { readonly withContacts: boolean },
): string {
  const columns = columnsOf(register).filter(({ isContact }) => withContacts || !isContact);
  const line = (cells: readonly string[]) => cells.map((cell) => quoted(guardCell(cell))).join(';');
  const rows = records.map((record) => line(columns.map(({ write }) => write(record, context))));
  return MARK + [line(columns.map((column) => column.head[context.language])), ...rows, ''].join(LINE_BREAK);
}

/** What each column of a file tells, by the id of the register's column; null is left out. */
export type RegisterMapping = readonly (string | null)[];

/** What the columns of a file tell, as far as their names say; nothing is told by two. */
export function guessRegisterMapping(register: TableRegister, heads: readonly string[]): RegisterMapping {
  const taken = new Set<string>();
  return heads.map((name) => {
    const found = columnsOf(register).find(
      ({ id, head, alsoCalled }) =>
        !taken.has(id) && [head.en, head.ru, ...alsoCalled].some((word) => sameName(word, name.trim())),
    );
    if (!found) return null;
    taken.add(found.id);
    return found.id;
  });
}

/** Why a row stays out, or (a cell that cannot be read) comes without a field. */
export interface RowProblem {
  /** As a spreadsheet numbers it, from 1. */
  readonly row: number;
  readonly what: 'no-name' | 'name-too-long' | 'same-name' | 'unreadable-cell';
  /** What the column is called in the file, when one cell is to blame. */
  readonly column: string | null;
  readonly text: string;
}

/** What a file would bring. */
export interface RegisterImport {
  readonly changes: ChangeSet;
  readonly added: number;
  readonly changed: number;
  /** Rows that say nothing new. */
  readonly same: number;
  readonly problems: readonly RowProblem[];
}

/**
 * Plans what a table brings: a row whose name is known fills and changes that entry, another one makes a new entry. Empty
 * cells change nothing. A row without a name stays out; a cell that cannot be read costs only its field.
 */
export function planRegisterImport<Register extends TableRegister>(
  register: Register,
  { head, rows }: Pick<CsvTable, 'head' | 'rows'>,
  mapping: RegisterMapping,
  { standing, ...context }: CellContext & { readonly standing: readonly RecordOf<Register>[] },
): RegisterImport {
  const columns = mapping.map((id) => columnsOf(register).find((column) => column.id === id) ?? null);
  const byName = new Map(standing.map((record) => [record.name.toLocaleLowerCase(), record]));
  const seen = new Set<string>();
  // looked for once: among many thousands the end of the list is not to be sought for every row
  const next = newEntry(register, '', '', standing as never) as RecordOf<Register>;
  const changes: ChangeSet[number][] = [];
  const problems: RowProblem[] = [];
  let [added, changed, same] = [0, 0, 0];

  for (const { row, cells } of rows) {
    const name = unguardCell(cells[columns.findIndex((column) => column?.id === 'name')] ?? '').trim();
    const key = name.toLocaleLowerCase();
    const refusal = refusalOf(name, seen.has(key));
    if (refusal) {
      problems.push({ row, what: refusal, column: null, text: name || cells.filter(Boolean).join('; ').slice(0, 80) });
      continue;
    }
    seen.add(key);
    const known = byName.get(key);
    // as when it is typed, a name that lies in the archive brings its entry back
    const begun = known ? { ...known, archived: false } : newcomer(next, added, context.newId(), name);
    let record = begun;
    for (const [at, column] of columns.entries()) {
      const cell = unguardCell(cells[at] ?? '').trim();
      if (column === null || cell === '' || column.id === 'name') continue;
      const read = column.read(cell, record, context);
      if (read) record = read;
      else problems.push({ row, what: 'unreadable-cell', column: head[at] ?? null, text: cell.slice(0, 80) });
    }
    if (!known) {
      changes.push(add(register, record as never));
      added += 1;
      continue;
    }
    const patch = patchOf<Register>(register, known, { ...record });
    changes.push(...(patch as ChangeSet));
    if (patch.length > 0) changed += 1;
    else same += 1;
  }
  return { changes, added, changed, same, problems };
}

/** The one that comes after `count` others, of which `first` was to be the first. */
function newcomer<Known extends RecordOf<TableRegister>>(first: Known, count: number, id: string, name: string): Known {
  return { ...first, id, name, order: first.order + count, hue: ((first.hue - 1 + count) % HUES) + 1 };
}

function refusalOf(name: string, isRepeated: boolean): RowProblem['what'] | null {
  if (name === '') return 'no-name';
  if (name.length > LONGEST_NAME) return 'name-too-long';
  return isRepeated ? 'same-name' : null;
}

function quoted(cell: string): string {
  return /[";\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
