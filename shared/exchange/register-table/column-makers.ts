import { listCell, readListCell } from '#shared/exchange/csv/list-cell';
import { readDate } from '#shared/exchange/csv/read-date';
import type { CellContext, RegisterColumn, TableRegister } from '#shared/exchange/register-table/register-column';
import type { Language } from '#shared/i18n/message';
import { sameName } from '#shared/kernel/same-name';
import type { RecordOf } from '#shared/records/tables';
import type { PlainDate } from '#shared/time/plain-date';

type Words = Readonly<Record<Language, string>>;
type Head<Register extends TableRegister> = Pick<RegisterColumn<Register>, 'id' | 'head' | 'alsoCalled' | 'isContact'>;

/** How one value of a record is got at and set. */
interface Lens<Register extends TableRegister, Value> {
  readonly get: (record: RecordOf<Register>) => Value;
  readonly set: (record: RecordOf<Register>, value: Value) => RecordOf<Register>;
}

/** What a column is called in both languages, with other names for it; a contact where it tells what is private. */
export function head<Register extends TableRegister>(
  id: string,
  [en, ru, ...alsoCalled]: readonly [string, string, ...string[]],
  isContact = false,
): Head<Register> {
  return { id, head: { en, ru }, alsoCalled, isContact };
}

export function textColumn<Register extends TableRegister>(
  named: Head<Register>,
  { get, set }: Lens<Register, string>,
): RegisterColumn<Register> {
  return { ...named, write: get, read: (cell, record) => set(record, cell) };
}

export function listColumn<Register extends TableRegister>(
  named: Head<Register>,
  { get, set }: Lens<Register, string[]>,
): RegisterColumn<Register> {
  return {
    ...named,
    write: (record) => listCell(get(record)),
    read: (cell, record) => set(record, [...readListCell(cell)]),
  };
}

/** Dates are written `2027-03-11`, and read as `11.03.2027` and in words too. */
export function dayColumn<Register extends TableRegister>(
  named: Head<Register>,
  { get, set }: Lens<Register, PlainDate | null>,
): RegisterColumn<Register> {
  return {
    ...named,
    write: (record) => get(record) ?? '',
    read: (cell, record) => {
      const day = readDay(cell);
      return day === null ? null : set(record, day);
    },
  };
}

export function numberColumn<Register extends TableRegister>(
  named: Head<Register>,
  { most, get, set }: Lens<Register, number | null> & { readonly most: number },
): RegisterColumn<Register> {
  return {
    ...named,
    write: (record) => String(get(record) ?? ''),
    read: (cell, record) => {
      const value = /^\d{1,6}$/.test(cell) ? Number(cell) : most + 1;
      return value > most ? null : set(record, value);
    },
  };
}

/** One of a few words, in either language. */
export function wordColumn<Register extends TableRegister, Value extends string>(
  named: Head<Register>,
  { words, get, set }: Lens<Register, Value> & { readonly words: Readonly<Record<Value, Words>> },
): RegisterColumn<Register> {
  return {
    ...named,
    write: (record, { language }) => words[get(record)][language],
    read: (cell, record) => {
      const value = wordMeant(cell, words);
      return value === null ? null : set(record, value);
    },
  };
}

/** Somebody by name; who is not in the plan cannot be read. */
export function personColumn<Register extends TableRegister>(
  named: Head<Register>,
  { get, set }: Lens<Register, string | null>,
): RegisterColumn<Register> {
  return {
    ...named,
    write: (record, { personName }: CellContext) => {
      const id = get(record);
      return id === null ? '' : personName(id);
    },
    read: (cell, record, { personNamed }) => {
      const id = personNamed(cell);
      return id === null ? null : set(record, id);
    },
  };
}

/** The value that a word of either language means; null for none. */
export function wordMeant<Value extends string>(cell: string, words: Readonly<Record<Value, Words>>): Value | null {
  const entries = Object.entries(words) as [Value, Words][];
  return (
    entries.find(([value, { en, ru }]) => sameName(cell, value) || sameName(cell, en) || sameName(cell, ru))?.[0] ??
    null
  );
}

function readDay(cell: string): PlainDate | null {
  const read = readDate(cell, 'day-first');
  return typeof read === 'string' ? null : read.date;
}
