import { CSV_TARGETS, type CsvTarget } from '#shared/exchange/csv/targets';
import type { CsvManner } from '#shared/exchange/csv/read-csv';
import { readPreferences, writePreferences } from './plan-registry';

/** So many tables are remembered, the latest first. */
const MOST_REMEMBERED = 50;

/** How tables with these columns were understood last, for all plans on this machine; null when they were never seen. */
export async function rememberedManner(signature: string): Promise<CsvManner | null> {
  const preferences = await readPreferences();
  const known = preferences.ok
    ? preferences.value?.tableManners.find((each) => each.signature === signature)
    : undefined;
  return known ? { mapping: known.mapping.map(knownTarget), order: known.order, kind: known.kind } : null;
}

/** Remembers how tables with these columns are understood. Where that fails they are asked about again: nothing is lost. */
export async function rememberManner(signature: string, { mapping, order, kind }: CsvManner): Promise<void> {
  const preferences = await readPreferences();
  const before = preferences.ok ? (preferences.value?.tableManners ?? []) : [];
  const others = before.filter((each) => each.signature !== signature);
  const tableManners = [{ signature, mapping: [...mapping], order, kind }, ...others].slice(0, MOST_REMEMBERED);
  await writePreferences({ tableManners });
}

/** What a later Kalends remembered may be unknown to this one. */
function knownTarget(target: string | null): CsvTarget | null {
  return CSV_TARGETS.find((known) => known === target) ?? null;
}
