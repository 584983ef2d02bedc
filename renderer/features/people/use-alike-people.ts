import type { Duplicates } from '#shared/partners/duplicates';
import { duplicatePeople, type PersonLikeness } from '#shared/people/duplicates';
import { useDeferredValue, useMemo } from 'react';
import { useRecords } from '../../data/plan-context';

/** People that look like the same one. Looked for a moment later, so that nobody who types has to wait for it. */
export function useAlikePeople(): readonly Duplicates<PersonLikeness>[] {
  const people = useDeferredValue(useRecords('people'));
  return useMemo(() => duplicatePeople(people.filter(({ archived }) => !archived)), [people]);
}
