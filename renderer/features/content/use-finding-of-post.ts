import type { Finding } from '#shared/findings/finding';
import { useMemo } from 'react';
import { useFindings } from '../../state/use-findings';

/** The weightiest finding that each post itself has a part in: what lacks around it is no fault of its own. */
export function useFindingOfPost(): ReadonlyMap<string, Finding> {
  const { open } = useFindings();
  return useMemo(() => {
    const first = new Map<string, Finding>();
    for (const finding of open) {
      const { subject, fact, keys } = finding;
      if (fact.kind === 'too-few' || fact.kind === 'share-under') continue;
      for (const key of subject.kind === 'occurrence' ? [subject.key] : keys)
        if (!first.has(key)) first.set(key, finding);
    }
    return first;
  }, [open]);
}
