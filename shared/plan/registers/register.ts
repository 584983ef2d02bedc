import {
  newCalendar,
  newChannel,
  newGoal,
  newHashtag,
  newPartner,
  newPerson,
  newPillar,
  newSegment,
  newTag,
  newTrack,
} from '#shared/plan/register-records';
import { hashtagKey } from '#shared/plan/hashtags/hashtag-text';
import type { RecordOf, TableName } from '#shared/records/tables';

/** The small tables that items point to, in the order in which they are listed. */
export const REGISTERS = [
  'calendars',
  'people',
  'partners',
  'channels',
  'pillars',
  'hashtags',
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
  hashtags: newHashtag,
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

/** What a reference to the entry is known by: its identity, but of a tag the word itself, and of a hashtag its key. */
export function referenceTo(register: Register, { id, name }: Pick<Entry, 'id' | 'name'>): string {
  switch (register) {
    case 'tags':
      return name;
    case 'hashtags':
      return hashtagKey(name);
    default:
      return id;
  }
}

/** What stands in a place that comes to refer to the entry: a hashtag as it is written. */
export function writtenReference(register: Register, entry: Entry): string {
  return register === 'hashtags' ? entry.name : referenceTo(register, entry);
}

/** Do items carry the names of this register themselves? Then they change with them. */
export function isOfWords(register: Register): boolean {
  return register === 'tags' || register === 'hashtags';
}
