import { patchOf } from '#shared/kernel/change-set';
import type { IdSource } from '#shared/kernel/ids';
import { fail, ok, type Result } from '#shared/kernel/result';
import {
  isOfWords,
  newEntry,
  referenceTo,
  type Entry,
  type EntryOf,
  type PlanTables,
  type Register,
} from '#shared/plan/registers/register';
import { readHashtag } from '#shared/plan/hashtags/hashtag-text';
import type { RegisterProblem } from '#shared/plan/registers/register-problem';
import { rewriteReferences } from '#shared/plan/registers/rewrite-references';
import { isMereWord, registerEntries } from '#shared/plan/registers/register-entries';
import { LONGEST_NAME } from '#shared/records/fields';
import { add, type ChangeSet } from '#shared/records/tables';
import { sameName } from '#shared/kernel/same-name';

type Edited = Result<ChangeSet, RegisterProblem>;

/** Adds an entry of which only the name is known yet, with what else is said of it. */
export function addEntry<Name extends Register>(
  plan: PlanTables,
  register: Name,
  id: string,
  name: string,
  fields: Partial<EntryOf<Name>> = {},
): Edited {
  const entries = registerEntries(plan, register);
  const checked = checkName(register, entries, null, name);
  if (!checked.ok) return checked;
  return ok([add(register, { ...newEntry(register, id, checked.value, entries), ...fields })]);
}

/** Gives an entry another name. Items carry the word of a tag or a hashtag itself: they change with it. */
export function renameEntry(plan: PlanTables, register: Register, id: string, name: string): Edited {
  const entries = registerEntries(plan, register);
  const entry = entries.find((each) => each.id === id);
  if (!entry) return fail({ kind: 'entry-gone' });
  const checked = checkName(register, entries, entry, name);
  if (!checked.ok) return checked;
  const record = isMereWord(entry) ? [] : patchOf(register, entry, { name: checked.value });
  if (!isOfWords(register) || checked.value === entry.name) return ok(record);
  const word = referenceTo(register, entry);
  const swap = (each: string) => (each === word ? checked.value : each);
  return ok([...record, ...rewriteReferences(plan, register, swap)]);
}

/** Sets fields of an entry other than its name: colour, contact, archive… A mere word gets its record with the first. */
export function changeEntry<Name extends Register>(
  plan: PlanTables,
  register: Name,
  id: string,
  fields: Partial<Omit<EntryOf<Name>, 'id' | 'name'>>,
  newId: IdSource,
): Edited {
  const entry = registerEntries(plan, register).find((each) => each.id === id);
  if (!entry) return fail({ kind: 'entry-gone' });
  if (isMereWord(entry)) return ok([add(register, { ...entry, ...fields, id: newId() })]);
  return ok(patchOf(register, entry, fields));
}

/** Puts an entry away, or brings it back. What refers to it stays; lists do not offer it, and an archived calendar's items are not shown. */
export function archiveEntry(
  plan: PlanTables,
  register: Register,
  id: string,
  archived: boolean,
  newId: IdSource,
): Edited {
  if (register === 'calendars' && archived && isLastCalendar(plan, id)) return fail({ kind: 'last-calendar' });
  return changeEntry(plan, register, id, { archived }, newId);
}

/** Without this calendar, is there none that items could lie in? */
export function isLastCalendar(plan: PlanTables, id: string): boolean {
  return !plan.all('calendars').some((calendar) => calendar.id !== id && !calendar.archived);
}

/** The name without blanks around it, or why it cannot be had. Names that differ in the case of letters are the same. */
function checkName(
  register: Register,
  entries: readonly Entry[],
  own: Entry | null,
  name: string,
): Result<string, RegisterProblem> {
  const given = name.trim();
  if (given === '') return fail({ kind: 'name-empty' });
  const trimmed = register === 'hashtags' ? readHashtag(given) : given;
  if (trimmed === null) return fail({ kind: 'no-hashtag' });
  if (trimmed.length > LONGEST_NAME) return fail({ kind: 'name-too-long', longest: LONGEST_NAME });
  const taken = entries.find((entry) => entry.id !== own?.id && sameName(entry.name, trimmed));
  if (taken) return fail({ kind: 'name-taken', id: taken.id, name: taken.name, archived: taken.archived });
  return ok(trimmed);
}
