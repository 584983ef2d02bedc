import type { Identified } from '#shared/kernel/change-set';
import { emptyShift } from '#shared/records/event';
import { HUES } from '#shared/records/fields';
import { emptyPartner } from '#shared/records/partner';
import { emptyPerson } from '#shared/records/person';
import { everything } from '#shared/records/selection';
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
  items: ({ kind }) => {
    if (kind === 'activity') return { obligations: [] };
    return kind === 'milestone' ? { difficulty: null } : {};
  },
  people: (person) => ({ ...hueByOrder(person), ...emptyPerson }),
  partners: (partner) => ({ ...hueByOrder(partner), ...emptyPartner }),
  mutes: () => ({ period: null }),
  pillars: () => ({ purpose: null }),
  goals: hueByOrder,
  segments: hueByOrder,
  savedViews: () => ({ shape: 'planner', date: null }),
  settings: ({ zone }) => firstSettings(typeof zone === 'string' ? zone : 'UTC'),
};

/** Fields whose values have grown since: each with the value as it stands today. They lie in patches too. */
const GROWN_VALUES: Readonly<Partial<Record<TableName, Readonly<Record<string, (value: unknown) => unknown>>>>> = {
  items: {
    roster: (slots) => (Array.isArray(slots) ? slots.map((slot: Fields) => ({ ...emptyShift, ...slot })) : slots),
  },
  savedViews: {
    selection: (asks) => (typeof asks === 'object' && asks !== null ? { ...everything, ...asks } : asks),
  },
};

/** The tables whose records may lack a field that came later. */
export const GROWN_TABLES = Object.keys(LATER_FIELDS) as TableName[];

/** A record of any earlier version with the fields that came later. One that has them all comes back as it is. */
export function completeRecord<R extends Identified>(table: TableName, record: R): R {
  const fields = record as unknown as Fields;
  const missing = Object.entries(LATER_FIELDS[table]?.(fields) ?? {}).filter(([name]) => !(name in fields));
  const grown = grownValues(table, fields);
  if (missing.length === 0 && grown.length === 0) return record;
  return { ...Object.fromEntries(missing), ...record, ...Object.fromEntries(grown) };
}

/** One field's value of any earlier version as it stands today. */
export function completeValue(table: TableName, field: string, value: unknown): unknown {
  return GROWN_VALUES[table]?.[field]?.(value) ?? value;
}

/** Those of the fields whose values had to grow. */
function grownValues(table: TableName, fields: Fields): readonly (readonly [string, unknown])[] {
  return Object.keys(GROWN_VALUES[table] ?? {}).flatMap((field) => {
    const value = fields[field];
    const complete = completeValue(table, field, value);
    return JSON.stringify(complete) === JSON.stringify(value) ? [] : [[field, complete] as const];
  });
}

/** A change that was written down by an earlier version, with whole records and values. */
export function completeChange(change: Change): Change {
  if (change.kind === 'patch') {
    const complete = (fields: Fields) => ({ ...fields, ...Object.fromEntries(grownValues(change.table, fields)) });
    return { ...change, before: complete(change.before), after: complete(change.after) };
  }
  return { ...change, record: completeRecord(change.table, change.record) };
}
