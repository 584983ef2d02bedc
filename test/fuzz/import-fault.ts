import { readIcal, type IcalFile } from '#shared/exchange/ical/read-ical';
import { withTasks } from '#shared/exchange/ical/with-tasks';
import { writeIcal } from '#shared/exchange/ical/write-ical';
import { defaultChoice, mergeChanges } from '#shared/exchange/merge/merge-changes';
import { planMerge, type MergeAgainst } from '#shared/exchange/merge/merge-plan';
import type { ExchangeBase } from '#shared/records/exchange-base';
import type { Item } from '#shared/records/item';
import { tableSchemas, type ChangeSet } from '#shared/records/tables';
import { countingIds } from '../support/read-written';
import { strictProblems } from '../support/strict-ical';

const EMPTY: MergeAgainst = { items: [], bases: [] };
const NOW = Date.UTC(2027, 0, 15);
/** Milliseconds. */
const LONGEST = 2_000;

/**
 * What is wrong with the import of `bytes`, whatever they are; null when nothing is. They are refused, or all that was
 * read comes in whole and as the plan can keep it, comes again without a change, and leaves by the letter of RFC 5545.
 */
export function importFault(bytes: Uint8Array): string | null {
  const began = performance.now();
  const newId = countingIds();
  const read = () => readIcal(bytes, { newId, now: NOW, defaultZone: 'Europe/Moscow', calendarId: 'club' });
  const first = read();
  const took = performance.now() - began;
  if (took > LONGEST) return `took ${Math.round(took)} ms`;
  if (!first.ok) return null;
  const file = withAll(first.value, newId);
  const changes = importOf(file, EMPTY, newId);
  const again = read();
  if (!again.ok) return 'was read once, and refused then';
  const imported = tablesOf(changes);
  return (
    faultOfChanges(file, changes) ??
    (importOf(withAll(again.value, newId), imported, newId).length > 0
      ? 'changes something when it comes again'
      : null) ??
    faultOfExport(imported.items)
  );
}

/** Tasks come as milestones, and as a checklist besides. */
function withAll(file: IcalFile, newId: () => string): IcalFile {
  return withTasks(withTasks(file, 'milestones', '', newId), 'checklist', 'Fuzzed', newId);
}

function importOf(file: IcalFile, against: MergeAgainst, newId: () => string): ChangeSet {
  return mergeChanges(planMerge(file, against, 'fuzzed.ics'), defaultChoice, { calendarOf: () => 'club', newId });
}

function tablesOf(changes: ChangeSet): MergeAgainst {
  const added = (table: string) =>
    changes.flatMap((change) => (change.kind === 'add' && change.table === table ? [change.record] : []));
  return { items: added('items') as Item[], bases: added('exchangeBases') as ExchangeBase[] };
}

function faultOfChanges(file: IcalFile, changes: ChangeSet): string | null {
  const { items } = tablesOf(changes);
  if (items.length !== file.items.length) return `of ${file.items.length} items ${items.length} come in`;
  const ids = new Set(items.map(({ id }) => id));
  if (items.some(({ seriesId }) => seriesId !== null && !ids.has(seriesId))) return 'a changed date without its series';
  for (const change of changes) {
    if (change.kind !== 'add') return `${change.kind} in an empty plan`;
    const kept = tableSchemas[change.table].safeParse(change.record);
    if (!kept.success) return `${change.table} cannot keep it: ${kept.error.message}`;
  }
  return null;
}

function faultOfExport(items: readonly Item[]): string | null {
  const { text, problems } = writeIcal({ items, calendars: [], name: 'Plan', zone: 'Europe/Moscow' });
  const [problem] = problems;
  if (problem) return `“${problem.title}” cannot be written: ${problem.reason}`;
  return strictProblems(text)[0] ?? null;
}
