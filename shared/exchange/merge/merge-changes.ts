import { assertNever } from '#shared/kernel/assert-never';
import { patchOf } from '#shared/kernel/change-set';
import type { IdSource } from '#shared/kernel/ids';
import type { ItemFieldName } from '#shared/exchange/ical/told-fields';
import { isSame } from '#shared/exchange/merge/compare-items';
import { exchangedFields } from '#shared/exchange/merge/exchanged-fields';
import { exchangeKey, type Difference, type MergePlan, type MergeRow } from '#shared/exchange/merge/merge-plan';
import type { ExchangeBase } from '#shared/records/exchange-base';
import type { Item } from '#shared/records/item';
import { add, remove, type ChangeSet } from '#shared/records/tables';

/** What a person decided of one row. */
export type MergeChoice =
  /** Leave it as it is; next time it is asked again. */
  | { readonly kind: 'leave' }
  /** Do what the row says; of the fields that differ, these are taken from the file. */
  | { readonly kind: 'take'; readonly fields: ReadonlySet<ItemFieldName> }
  /** Keep mine, and add theirs as an item of its own. */
  | { readonly kind: 'both' };

/** What is done with a row when nobody decides otherwise: nothing is overwritten that I changed, and nothing removed. */
export function defaultChoice(row: MergeRow): MergeChoice {
  switch (row.kind) {
    case 'fresh':
      return { kind: 'take', fields: new Set() };
    case 'changed':
    case 'conflict':
    case 'older':
      return { kind: 'take', fields: fieldsOfTheirs(row) };
    case 'same':
    case 'taken-out':
    case 'gone':
      return { kind: 'leave' };
    default:
      return assertNever(row);
  }
}

/** The fields that only they changed. */
function fieldsOfTheirs({ differences }: Difference): ReadonlySet<ItemFieldName> {
  return new Set(differences.filter(({ verdict }) => verdict === 'theirs').map(({ field }) => field));
}

interface MergeSettings {
  /** The calendar that a fresh item goes into. */
  readonly calendarOf: (theirs: Item) => string;
  readonly newId: IdSource;
}

/**
 * The change set of an import as it was decided: one gesture, one undo. Empty when there is nothing to do; a conflict in
 * which mine stands is only remembered, and not asked again of the same file.
 */
export function mergeChanges(
  plan: MergePlan,
  choiceOf: (row: MergeRow) => MergeChoice,
  settings: MergeSettings,
): ChangeSet {
  const decided = plan.rows.map((row) => ({ row, choice: choiceOf(row) }));
  const left = new Set(
    decided.flatMap(({ row, choice }) => (row.kind === 'fresh' && choice.kind === 'leave' ? [row.theirs.id] : [])),
  );
  const changes = decided.flatMap(({ row, choice }) => rowChanges(row, choice, left, settings));
  const isSettled = decided.some(({ row, choice }) => row.kind === 'conflict' && choice.kind !== 'leave');
  if (changes.length === 0 && !isSettled) return [];
  return [...changes, ...decided.flatMap(({ row, choice }) => baseChanges(plan, row, choice, left, settings.newId))];
}

function rowChanges(
  row: MergeRow,
  choice: MergeChoice,
  left: ReadonlySet<string>,
  { calendarOf, newId }: MergeSettings,
): ChangeSet {
  if (choice.kind === 'leave') return [];
  switch (row.kind) {
    case 'fresh':
    case 'taken-out':
      // A changed date goes with its series.
      return row.theirs.seriesId !== null && left.has(row.theirs.seriesId)
        ? []
        : [add('items', { ...row.theirs, calendarId: calendarOf(row.theirs) })];
    case 'changed':
    case 'conflict':
    case 'older':
      return choice.kind === 'both'
        ? [add('items', asCopy(row.theirs, row.mine.calendarId, newId))]
        : patch(row, choice.fields);
    case 'gone':
      return [...row.dates, row.mine].map((item) => remove('items', item));
    case 'same':
      return [];
    default:
      return assertNever(row);
  }
}

/** Theirs over mine, field by field; the revision becomes the later one, as a file that is imported brings its own. */
function patch({ mine, theirs, differences }: Difference, taken: ReadonlySet<ItemFieldName>): ChangeSet {
  const fields = new Map(
    differences.filter(({ field }) => taken.has(field)).map(({ field, theirs: value }) => [field, value]),
  );
  if (fields.size === 0) return [];
  const sequence = Math.max(mine.sequence, theirs.sequence);
  return patchOf('items', mine, { ...Object.fromEntries<unknown>(fields), sequence });
}

function asCopy(theirs: Item, calendarId: string, newId: IdSource): Item {
  const id = newId();
  return { ...theirs, id, uid: `${id}@kalends`, calendarId, seriesId: null, originalStart: null };
}

/** Remembers what was exchanged; what was left alone is asked again next time. */
function baseChanges(
  { bases, told, source }: MergePlan,
  row: MergeRow,
  choice: MergeChoice,
  left: ReadonlySet<string>,
  newId: IdSource,
): ChangeSet {
  if (row.kind === 'gone') {
    const known = [...row.dates, row.mine].flatMap((item) => bases.get(exchangeKey(item)) ?? []);
    return choice.kind === 'leave' ? [] : known.map((base) => remove('exchangeBases', base));
  }
  const isDone = row.kind === 'same' || row.kind === 'older' || choice.kind !== 'leave';
  if (!isDone || (row.theirs.seriesId !== null && left.has(row.theirs.seriesId))) return [];
  const known = bases.get(exchangeKey(row.theirs));
  const exchanged = {
    source,
    uid: row.theirs.uid,
    recurrenceId: row.theirs.originalStart,
    fields: exchangedFields(row.theirs, told.get(row.theirs.id) ?? new Set()),
  };
  if (known?.source === source)
    return isSame(known.fields, exchanged.fields) ? [] : patchOf('exchangeBases', known, exchanged);
  return [add('exchangeBases', { id: newId(), ...exchanged } satisfies ExchangeBase)];
}
