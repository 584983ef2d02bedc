import type { CsvColumn, Fields, Wording } from '#shared/exchange/csv/column';
import { listCell, readListCell } from '#shared/exchange/csv/list-cell';
import { readNumber } from '#shared/exchange/csv/read-number';
import { codeOf, wordOf } from '#shared/exchange/csv/words';
import type { ReferredRegister } from '#shared/exchange/ical/full-copy';
import type { ItemFieldName } from '#shared/exchange/ical/told-fields';

type Target = CsvColumn['target'];
type Detail = CsvColumn['detail'];
type Maker = Pick<CsvColumn, 'write' | 'read'>;

/** A column that tells one field, and nothing of items that lack it. */
export function column(target: Target, field: ItemFieldName, detail: Detail, maker: Maker): CsvColumn {
  return { target, field, detail, isOf: (item) => field in item, ...maker };
}

/** A text, as it is. */
export function text(target: Target, field: ItemFieldName, detail: Detail): CsvColumn {
  return column(target, field, detail, {
    write: (item) => item[field] as string,
    read: (cell) => ({ [field]: cell }),
  });
}

/** Several texts. */
export function list(target: Target, field: ItemFieldName, detail: Detail): CsvColumn {
  return column(target, field, detail, {
    write: (item) => listCell(item[field] as readonly string[]),
    read: (cell) => ({ [field]: readListCell(cell) }),
  });
}

/** One of several codes, under its name in the messages of `family`. */
export function choice(
  target: Target,
  field: ItemFieldName,
  detail: Detail,
  family: string,
  codesOf: (item: Fields) => readonly string[],
): CsvColumn {
  return column(target, field, detail, {
    write: (item, { language }) => (item[field] === null ? '' : wordOf(family, item[field] as string, language)),
    read: (cell, item) => given(field, codeOf(family, codesOf(item), cell)),
  });
}

/** An entry of a register, by its name. */
export function name(target: Target, field: ItemFieldName, register: ReferredRegister): CsvColumn {
  return column(target, field, 'full', {
    write: (item, { nameOf }) => (item[field] === null ? '' : nameOf(register, item[field] as string)),
    read: (cell, _, { idOf }) => ({ [field]: cell === '' ? null : idOf(register, cell) }),
  });
}

/** Several entries of a register. */
export function names(target: Target, field: ItemFieldName, register: ReferredRegister): CsvColumn {
  return column(target, field, 'full', {
    write: (item, { nameOf }) => listCell((item[field] as readonly string[]).map((id) => nameOf(register, id))),
    read: (cell, _, { idOf }) => ({ [field]: readListCell(cell).map((each) => idOf(register, each)) }),
  });
}

/** A whole number, or nothing. */
export function whole(target: Target, field: ItemFieldName, least?: number, most?: number): CsvColumn {
  return column(target, field, 'full', {
    write: (item) => String((item[field] as number | null) ?? ''),
    read: (cell) => (cell === '' ? { [field]: null } : given(field, readWhole(cell, least, most))),
  });
}

/** One part of a field of several. An empty cell is an empty text, or no number. */
export function part(
  target: Target,
  [field, key]: readonly [ItemFieldName, string],
  detail: Detail,
  readPart: (cell: string, wording: Wording) => string | number | null,
): CsvColumn {
  const partsOf = (item: Fields) => item[field] as Readonly<Record<string, string | number | null>>;
  return {
    target,
    field,
    detail,
    isOf: (item) => typeof item[field] === 'object',
    write: (item, { decimal }) => String(partsOf(item)[key] ?? '').replace(/^(-?\d+)\.(\d+)$/, `$1${decimal}$2`),
    read: (cell, item, wording) => {
      const value = readPart(cell, wording);
      return value === null && cell !== '' ? null : { [field]: { ...partsOf(item), [key]: value } };
    },
  };
}

/** A field with its value; null when it could not be read. */
export function given(field: ItemFieldName, value: unknown): Readonly<Record<string, unknown>> | null {
  return value === null ? null : { [field]: value };
}

/** A whole number within bounds; null when it is none. */
export function readWhole(cell: string, least = 0, most = Number.MAX_SAFE_INTEGER): number | null {
  const number = readNumber(cell);
  return number !== null && Number.isInteger(number) && number >= least && number <= most ? number : null;
}
