import { useCallback } from 'react';
import { addressOfPerson } from '../../state/person-address';
import { useLocation, useNavigate } from 'react-router';

export const PEOPLE_TABS = ['register', 'tasks', 'shifts', 'funnel'] as const;
export type PeopleTab = (typeof PEOPLE_TABS)[number];

/** Where on the people screen one looks; the address says it. */
export type PeoplePlace = { readonly kind: PeopleTab } | { readonly kind: 'person'; readonly id: string };

/** The place that the address bar names; the table where it names none. */
export function usePeoplePlace(): PeoplePlace {
  const [, , kind, id] = useLocation().pathname.split('/');
  if (kind === 'person' && id) return { kind, id: decodeURIComponent(id) };
  return { kind: PEOPLE_TABS.find((tab) => tab === kind) ?? 'register' };
}

/** Goes to another place of the screen: a new entry of the browser's history. */
export function useGoToPeople(): (place: PeoplePlace) => void {
  const navigate = useNavigate();
  return useCallback((place) => void navigate(addressOfPeople(place)), [navigate]);
}

function addressOfPeople(place: PeoplePlace): string {
  return place.kind === 'person' ? addressOfPerson(place.id) : `/people/${place.kind}`;
}
