import { involvedPeople } from '#shared/people/involved-people';
import type { Item } from '#shared/records/item';
import type { Person } from '#shared/records/person';

/** What somebody has a single one of. */
export const SINGLE_FACTS = ['email', 'phone', 'messenger', 'contact', 'birthday', 'notes'] as const;
export type SingleFact = (typeof SINGLE_FACTS)[number];

/** What becomes of two people that are made one. */
export interface MergePreview {
  /** How many items pass over: as owner, host, on a shift, with a task, or of their own plan. */
  readonly items: number;
  /** What the one that stays has not, and takes over. */
  readonly taken: readonly SingleFact[];
  /** What both have, each its own: of the one that goes it is lost. */
  readonly lost: readonly SingleFact[];
}

/** What merging a person into another keeps and loses. Roles, interests, tags and the path of both are kept. */
export function mergePreview(person: Person, into: Person, items: readonly Item[]): MergePreview {
  const differing = SINGLE_FACTS.filter((fact) => (person[fact] ?? '') !== '' && person[fact] !== into[fact]);
  const isEmpty = (fact: SingleFact) => (into[fact] ?? '') === '';
  return {
    items: items.filter((item) => concerns(item, person.id)).length,
    taken: differing.filter(isEmpty),
    lost: differing.filter((fact) => !isEmpty(fact)),
  };
}

function concerns(item: Item, personId: string): boolean {
  return (
    involvedPeople(item).has(personId) ||
    item.checklist.some(({ ownerId }) => ownerId === personId) ||
    (item.kind === 'milestone' && item.scope.kind === 'person' && item.scope.personId === personId)
  );
}
