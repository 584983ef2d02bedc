import { stepOn } from '#shared/people/funnel';
import { involvedPeople } from '#shared/people/involved-people';
import type { Item } from '#shared/records/item';
import { FUNNEL_STEPS, type FunnelStep, type Person, type PersonRole } from '#shared/records/person';
import { comparable } from '#shared/search/comparable';
import { nameRanks, typedWords } from '#shared/search/name-ranks';
import type { PlainDate } from '#shared/time/plain-date';

/** A person as the table lists them: the record, and what the plan tells of them. */
export interface PersonOverview {
  readonly id: string;
  readonly person: Person;
  /** Where they stand in the funnel; null before their path begins. */
  readonly step: FunnelStep | null;
  /** How many items have them as owner, host or on a shift. */
  readonly items: number;
  /** What is searched, in the form of `comparable`. */
  readonly searched: string;
  /** Their place in the order of names. */
  readonly nameRank: number;
}

/** What people tell by themselves: reckoned again only when one of them changes. */
export interface PeopleTexts {
  readonly searched: ReadonlyMap<string, string>;
  readonly nameRanks: ReadonlyMap<string, number>;
}

export function peopleTexts(people: readonly Person[]): PeopleTexts {
  const textOf = ({ name, contact, email, interests, tags }: Person) =>
    comparable([name, contact, email, ...interests, ...tags].join('\n'));
  return { searched: new Map(people.map((person) => [person.id, textOf(person)])), nameRanks: nameRanks(people) };
}

/** Everybody with what the plan tells of them. Items are walked once, whatever the number of people. */
export function personOverviews(
  { people, items }: { readonly people: readonly Person[]; readonly items: readonly Item[] },
  { texts, today }: { readonly texts: PeopleTexts; readonly today: PlainDate },
): readonly PersonOverview[] {
  const counts = new Map<string, number>();
  for (const item of items) for (const id of involvedPeople(item)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return people.map((person): PersonOverview => {
    const { id } = person;
    return {
      id,
      person,
      step: stepOn(person.path, today),
      items: counts.get(id) ?? 0,
      searched: texts.searched.get(id) ?? '',
      nameRank: texts.nameRanks.get(id) ?? 0,
    };
  });
}

/** Null in a field is any. */
export interface PeopleFilter {
  readonly role: PersonRole | null;
  /** `none` are those without a path. */
  readonly step: FunnelStep | 'none' | null;
  readonly archived: boolean;
  readonly text: string;
}

export const PEOPLE_SORTS = ['name', 'step', 'items'] as const;
export type PeopleSort = (typeof PEOPLE_SORTS)[number];

/** People in an order; those who are alike in it by name. What each is sorted by is looked up once, not at every comparison. */
export function sortPeople(
  overviews: readonly PersonOverview[],
  { column, descending }: { readonly column: PeopleSort; readonly descending: boolean },
): readonly PersonOverview[] {
  const turn = descending ? -1 : 1;
  return overviews
    .map((overview) => ({ overview, key: turn * keyOf(column, overview), nameRank: overview.nameRank }))
    .sort((one, other) => one.key - other.key || one.nameRank - other.nameRank)
    .map(({ overview }) => overview);
}

/** The people that the filter asks for, in the order that they have. */
export function filterPeople(
  overviews: readonly PersonOverview[],
  { role, step, archived, text }: PeopleFilter,
): readonly PersonOverview[] {
  const words = typedWords(text);
  return overviews.filter(
    (overview) =>
      overview.person.archived === archived &&
      (role === null || overview.person.roles.includes(role)) &&
      (step === null || overview.step === (step === 'none' ? null : step)) &&
      words.every((word) => overview.searched.includes(word)),
  );
}

/** Those without a path stand before all steps. */
function keyOf(column: PeopleSort, { nameRank, step, items }: PersonOverview): number {
  switch (column) {
    case 'name':
      return nameRank;
    case 'step':
      return step === null ? -1 : FUNNEL_STEPS.indexOf(step);
    case 'items':
      return items;
  }
}
