import { useCallback } from 'react';
import { useNavigate } from 'react-router';

/** The address of a person's page. */
export function addressOfPerson(id: string): string {
  return `/people/person/${encodeURIComponent(id)}`;
}

/** Opens the page of a person: a new entry of the browser's history. */
export function useGoToPerson(): (id: string) => void {
  const navigate = useNavigate();
  return useCallback((id) => void navigate(addressOfPerson(id)), [navigate]);
}
