import { stepOn } from '#shared/people/funnel';
import { involvedPeople } from '#shared/people/involved-people';
import type { Item } from '#shared/records/item';
import { FUNNEL_STEPS, type FunnelStep, type Person, type PersonRole } from '#shared/records/person';
import { comparable } from '#shared/search/comparable';
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
  readonly nameKey: string;
}

/** Everybody with what the plan tells of them. Items are walked once, whatever the number of people. */
export function personOverviews(
  { people, items }: { readonly people: readonly Person[]; readonly items: readonly Item[] },
  today: PlainDate,
): readonly PersonOverview[] {
  const counts = new Map<string, number>();
  for (const item of items) for (const id of involvedPeople(item)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return people.map((person): PersonOverview => {
    const { id, name, contact, email, interests, tags } = person;
    return {
      id,
      person,
      step: stepOn(person.path, today),
      items: counts.get(id) ?? 0,
      searched: comparable([name, contact, email, ...interests, ...tags].join('\n')),
      nameKey: comparable(name),
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

/** The people that the filter asks for, sorted. */
export function listPeople(
  overviews: readonly PersonOverview[],
  { role, step, archived, text }: PeopleFilter,
  { column, descending }: { readonly column: PeopleSort; readonly descending: boolean },
): readonly PersonOverview[] {
  const words = comparable(text).split(/\s+/).filter(Boolean);
  const turn = descending ? -1 : 1;
  return overviews
    .filter(
      (overview) =>
        overview.person.archived === archived &&
        (role === null || overview.person.roles.includes(role)) &&
        (step === null || overview.step === (step === 'none' ? null : step)) &&
        words.every((word) => overview.searched.includes(word)),
    )
    .sort((one, other) => turn * compare(column, one, other) || (one.nameKey < other.nameKey ? -1 : 1));
}

function compare(column: PeopleSort, one: PersonOverview, other: PersonOverview): number {
  switch (column) {
    case 'name':
      return one.nameKey === other.nameKey ? 0 : one.nameKey < other.nameKey ? -1 : 1;
    case 'step':
      return placeOf(one) - placeOf(other);
    case 'items':
      return one.items - other.items;
  }
}

/** Those without a path stand before all steps. */
function placeOf({ step }: PersonOverview): number {
  return step === null ? -1 : FUNNEL_STEPS.indexOf(step);
}
