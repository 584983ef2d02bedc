import { FUNNEL_STEPS, type FunnelStep } from '#shared/records/person';
import { useCallback, useMemo } from 'react';
import { addressOfPerson } from '../../state/person-address';
import { useLocation, useNavigate } from 'react-router';

export const PEOPLE_TABS = ['register', 'tasks', 'shifts', 'funnel'] as const;
export type PeopleTab = (typeof PEOPLE_TABS)[number];

/** Where on the people screen one looks; the address says it. */
export type PeoplePlace =
  | { readonly kind: Exclude<PeopleTab, 'register'> }
  /** Those who stand on a step, or all. */
  | { readonly kind: 'register'; readonly step: FunnelStep | null }
  | { readonly kind: 'person'; readonly id: string };

/** The table with everybody in it. */
export const EVERYBODY: PeoplePlace = { kind: 'register', step: null };

/** The place that the address bar names; the table where it names none. */
export function usePeoplePlace(): PeoplePlace {
  const { pathname, search } = useLocation();
  return useMemo(() => placeOfPeople(pathname, search), [pathname, search]);
}

function placeOfPeople(pathname: string, search: string): PeoplePlace {
  const [, , kind, id] = pathname.split('/');
  if (kind === 'person' && id) return { kind, id: decodeURIComponent(id) };
  const asked = new URLSearchParams(search).get('step');
  const tab = PEOPLE_TABS.find((each) => each === kind) ?? 'register';
  return tab === 'register' ? { kind: tab, step: FUNNEL_STEPS.find((step) => step === asked) ?? null } : { kind: tab };
}

/** Goes to another place of the screen: a new entry of the browser's history. */
export function useGoToPeople(): (place: PeoplePlace) => void {
  const navigate = useNavigate();
  return useCallback((place) => void navigate(addressOfPeople(place)), [navigate]);
}

function addressOfPeople(place: PeoplePlace): string {
  if (place.kind === 'person') return addressOfPerson(place.id);
  return `/people/${place.kind}${place.kind === 'register' && place.step !== null ? `?step=${place.step}` : ''}`;
}
