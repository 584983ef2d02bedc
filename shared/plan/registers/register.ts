import {
  newCalendar,
  newChannel,
  newGoal,
  newPartner,
  newPerson,
  newPillar,
  newSegment,
  newTag,
  newTrack,
} from '#shared/plan/register-records';
import type { RecordOf, TableName } from '#shared/records/tables';

/** The small tables that items point to, in the order in which they are listed. */
export const REGISTERS = [
  'calendars',
  'people',
  'partners',
  'channels',
  'pillars',
  'tracks',
  'goals',
  'segments',
  'tags',
] as const satisfies readonly TableName[];

export type Register = (typeof REGISTERS)[number];
export type EntryOf<Name extends Register> = RecordOf<Name>;
export type Entry = EntryOf<Register>;

/** A plan's records, table by table; registers in their order. */
export interface PlanTables {
  readonly all: <Table extends TableName>(table: Table) => readonly RecordOf<Table>[];
}

type NewEntry<Name extends Register> = (id: string, name: string, entries: readonly EntryOf<Name>[]) => EntryOf<Name>;

const NEW_ENTRIES: { readonly [Name in Register]: NewEntry<Name> } = {
  calendars: newCalendar,
  people: newPerson,
  partners: newPartner,
  channels: newChannel,
  pillars: newPillar,
  tracks: newTrack,
  goals: newGoal,
  segments: newSegment,
  tags: newTag,
};

/** An entry of which only the name is known, after the others of its register. */
export function newEntry<Name extends Register>(
  register: Name,
  id: string,
  name: string,
  entries: readonly EntryOf<Name>[],
): EntryOf<Name> {
  return NEW_ENTRIES[register](id, name, entries);
}

/** What a reference to the entry holds: its identity, but of a tag the word itself. */
export function referenceTo(register: Register, entry: Entry): string {
  return register === 'tags' ? entry.name : entry.id;
}
