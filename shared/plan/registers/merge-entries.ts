import { patchOf } from '#shared/kernel/change-set';
import { fail, ok, type Result } from '#shared/kernel/result';
import {
  referenceTo,
  writtenReference,
  type Entry,
  type EntryOf,
  type PlanTables,
  type Register,
} from '#shared/plan/registers/register';
import type { RegisterProblem } from '#shared/plan/registers/register-problem';
import { rewriteReferences } from '#shared/plan/registers/rewrite-references';
import { isMereWord, registerEntries } from '#shared/plan/registers/register-entries';
import type { PathMove, Person } from '#shared/records/person';
import { remove, type ChangeSet } from '#shared/records/tables';
import { dayNumber } from '#shared/time/plain-date';

/** What the remaining entry takes over where it has nothing itself; of lists, all that it has not. */
const TAKEN_OVER: { readonly [Name in Register]: readonly (keyof EntryOf<Name>)[] } = {
  calendars: [],
  people: [
    ...(['contact', 'email', 'phone', 'messenger', 'notes', 'birthday'] as const),
    ...(['roles', 'interests', 'tags'] as const),
  ],
  partners: [
    ...(['contact', 'category', 'audience', 'ownerId', 'nextContact', 'contactEveryDays'] as const),
    ...(['agreement', 'fit', 'contacts', 'links', 'tags', 'contactLog'] as const),
  ],
  channels: ['address', 'zone'],
  pillars: ['purpose'],
  hashtags: ['note'],
  tracks: ['ownerId'],
  goals: [],
  segments: [],
  tags: [],
};

/**
 * Makes one entry of two: whatever refers to the one refers to the other from now on, and the one is gone. What remains
 * is in the archive only if both were.
 */
export function mergeEntries(
  plan: PlanTables,
  register: Register,
  id: string,
  intoId: string,
): Result<ChangeSet, RegisterProblem> {
  const entries = registerEntries(plan, register);
  const entry = entries.find((each) => each.id === id);
  const into = entries.find((each) => each.id === intoId);
  if (!entry || !into || entry === into) return fail({ kind: 'entry-gone' });
  const [from, to] = [referenceTo(register, entry), writtenReference(register, into)];
  return ok([
    ...rewriteReferences(plan, register, (reference) => (reference === from ? to : reference)),
    ...(isMereWord(into) ? [] : patchOf(register, into, remainingFields(register, entry, into))),
    ...(isMereWord(entry) ? [] : [remove(register, entry)]),
  ]);
}

function remainingFields(register: Register, entry: Entry, into: Entry): Readonly<Record<string, unknown>> {
  const [given, own] = [{ ...entry } as Record<string, unknown>, { ...into } as Record<string, unknown>];
  const taken = TAKEN_OVER[register].map((field) => [field, filled(own[field], given[field])] as const);
  return {
    ...Object.fromEntries(taken),
    ...('path' in entry && 'path' in into && { path: movesOfBoth(into.path, entry.path) }),
    archived: into.archived && entry.archived,
  };
}

/** The moves of both by their days. Of one day the own come last: the last move is where somebody stands. */
function movesOfBoth(own: Person['path'], given: Person['path']): Person['path'] {
  const isOwn = ({ step, on }: PathMove) => own.some((move) => move.step === step && move.on === on);
  const moves = [...given.filter((move) => !isOwn(move)), ...own];
  return moves.toSorted((one, other) => dayNumber(one.on) - dayNumber(other.on));
}

/** The own value with the gaps filled: an empty one is the other's, a list gets what it has not, an object part by part. */
function filled(own: unknown, given: unknown): unknown {
  if (own === '' || own === null) return given;
  if (Array.isArray(own)) return withoutTwins([...(own as unknown[]), ...(given as unknown[])]);
  if (typeof own !== 'object') return own;
  const parts = given as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(own).map(([name, part]) => [name, filled(part, parts[name])]));
}

function withoutTwins(list: readonly unknown[]): unknown[] {
  return [...new Map(list.map((each) => [JSON.stringify(each), each])).values()];
}
