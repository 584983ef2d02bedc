import type { CsvRow } from '#shared/exchange/csv/parse-rows';
import { orderToldBy, type DayOrder } from '#shared/exchange/csv/read-date';
import type { CsvMapping, CsvTarget } from '#shared/exchange/csv/targets';

/** What the dates of a column say of their order. */
export type ToldOrder =
  /** It makes no difference: years first, months by name, dots, or no dates at all. */
  | { readonly kind: 'plain' }
  /** Some date can be read in one way only. */
  | { readonly kind: 'proven'; readonly order: DayOrder }
  /** Every date can be read both ways, as this one; or some prove the one and some the other. */
  | { readonly kind: 'unclear'; readonly example: string };

const DATES: ReadonlySet<CsvTarget | null> = new Set<CsvTarget>(['start', 'end', 'outcomeDate']);

/** What each column of a table says of the order of its dates. */
export function ordersTold(head: readonly string[], rows: readonly CsvRow[]): readonly ToldOrder[] {
  return head.map((_, column) => orderOfColumn(rows.map(({ cells }) => cells[column] ?? '')));
}

/** What the columns that hold dates say together: a table is written by one habit. */
export function orderOfTable(columns: readonly ToldOrder[], mapping: CsvMapping): ToldOrder {
  const told = columns.filter((_, column) => DATES.has(mapping[column] ?? null));
  const proven = told.flatMap((each) => (each.kind === 'proven' ? [each] : []));
  const [first] = proven;
  if (first !== undefined && proven.every(({ order }) => order === first.order)) return first;
  return told.find(({ kind }) => kind === 'unclear') ?? first ?? { kind: 'plain' };
}

function orderOfColumn(cells: readonly string[]): ToldOrder {
  const proven = new Set<DayOrder>();
  let example: string | null = null;
  for (const cell of cells) {
    const told = orderToldBy(cell);
    if (told === 'either') example ??= cell;
    else if (told !== null) proven.add(told);
  }
  const [order] = proven;
  if (order !== undefined && proven.size === 1) return { kind: 'proven', order };
  return example === null ? { kind: 'plain' } : { kind: 'unclear', example };
}
