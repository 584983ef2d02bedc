import type { Language } from '#shared/i18n/message';
import { TABLE_NAMES, type RecordOf, type TableName } from '#shared/records/tables';
import { samplePlan } from '#shared/sample/sample-plan';
import type { PlainDate } from '#shared/time/plain-date';

/** The records of a sample by table. */
export function recordsOfSample(language: Language, today: PlainDate, zone = 'Europe/Moscow') {
  const { records } = samplePlan(language, today, zone);
  const byTable = Object.fromEntries(
    TABLE_NAMES.map((table) => [
      table,
      records.flatMap((change) => (change.kind === 'add' && change.table === table ? [change.record] : [])),
    ]),
  );
  return byTable as unknown as { readonly [Table in TableName]: readonly RecordOf<Table>[] };
}
