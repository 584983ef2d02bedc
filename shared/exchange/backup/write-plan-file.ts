import { PLAN_FILE_FORMAT, type PlanFileHeader, type PlanTables } from '#shared/exchange/backup/plan-file';
import { TABLE_NAMES } from '#shared/records/tables';

/** What a plan file says of itself, beside what is counted. */
export type PlanFileHead = Pick<PlanFileHeader, 'schema' | 'app' | 'savedAt' | 'name' | 'hue'>;

/** The second line of a plan file: its records. JSON has no line breaks of its own. */
export function payloadText(tables: PlanTables): string {
  return JSON.stringify({ tables });
}

/** The first line of a plan file, with its line break. `payload` is the second line's octets and their SHA-256. */
export function headerText(
  head: PlanFileHead,
  tables: PlanTables,
  payload: Pick<PlanFileHeader, 'bytes' | 'checksum'>,
): string {
  const counts = Object.fromEntries(TABLE_NAMES.map((table) => [table, tables[table].length]));
  const header: PlanFileHeader = { kalends: 'plan', format: PLAN_FILE_FORMAT, ...head, counts, ...payload };
  return `${JSON.stringify(header)}\n`;
}
