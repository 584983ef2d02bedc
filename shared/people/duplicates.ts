import { comparableName, duplicatesBy, emailsIn, type Duplicates } from '#shared/partners/duplicates';
import type { Person } from '#shared/records/person';

/** By what two people look like the same one. */
export type PersonLikeness = 'name' | 'email' | 'messenger';

type Sign = readonly [by: PersonLikeness, shared: string];

/** People that look like the same one by name, e-mail or messenger. The case of letters and signs around names do not matter. */
export function duplicatePeople(people: readonly Person[]): readonly Duplicates<PersonLikeness>[] {
  return duplicatesBy(people, signsOf);
}

/** A record never changes: its signs are looked for once, for there may be many thousands. */
const known = new WeakMap<Person, readonly Sign[]>();

function signsOf(person: Person): readonly Sign[] {
  const signs = known.get(person) ?? lookFor(person);
  known.set(person, signs);
  return signs;
}

function lookFor({ name, email, contact, messenger }: Person): readonly Sign[] {
  return [['name', comparableName(name)], ...emailsIn([email, contact]), ['messenger', handleOf(messenger)]];
}

/** A messenger's name as it is compared: `@Anna`, `t.me/anna` and `https://t.me/anna/` are one. */
function handleOf(messenger: string): string {
  return messenger
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:t\.me|telegram\.me|wa\.me)\//u, '')
    .replace(/^@/u, '')
    .replace(/[?#].*$|\/+$/gu, '');
}
