import type { Identified } from '#shared/kernel/change-set';
import { HUES } from '#shared/records/fields';
import { emptyPartner } from '#shared/records/partner';
import { emptyPerson } from '#shared/records/person';
import { firstSettings } from '#shared/records/settings';
import type { Change, TableName } from '#shared/records/tables';

type Fields = Readonly<Record<string, unknown>>;
type LaterFields = (record: Fields) => Fields;

const hueByOrder: LaterFields = ({ order }) => ({ hue: (Math.abs(Math.trunc(Number(order) || 0)) % HUES) + 1 });

/**
 * The fields that came after version 1 of a plan, as they stand in records that were written before. Only added to: old
 * databases, plan files and history entries all come through here.
 */
const LATER_FIELDS: Readonly<Partial<Record<TableName, LaterFields>>> = {
  items: ({ kind }) => (kind === 'activity' ? { obligations: [] } : {}),
  people: (person) => ({ ...hueByOrder(person), ...emptyPerson }),
  partners: (partner) => ({ ...hueByOrder(partner), ...emptyPartner }),
  goals: hueByOrder,
  segments: hueByOrder,
  savedViews: () => ({ shape: 'planner', date: null }),
  settings: () => firstSettings('UTC'),
};

/** The tables whose records may lack a field that came later. */
export const GROWN_TABLES = Object.keys(LATER_FIELDS) as TableName[];

/** A record of any earlier version with the fields that came later. One that has them all comes back as it is. */
export function completeRecord<R extends Identified>(table: TableName, record: R): R {
  const fields = record as unknown as Fields;
  const missing = Object.entries(LATER_FIELDS[table]?.(fields) ?? {}).filter(([name]) => !(name in fields));
  return missing.length === 0 ? record : { ...Object.fromEntries(missing), ...record };
}

/** A change that was written down by an earlier version, with whole records. */
export function completeChange(change: Change): Change {
  if (change.kind === 'patch') return change;
  return { ...change, record: completeRecord(change.table, change.record) };
}
