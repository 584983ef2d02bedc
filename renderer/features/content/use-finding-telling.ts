import { useMemo } from 'react';
import type { FindingTelling } from '../../commands/say-finding';
import { usePlanSnapshot } from '../../data/plan-context';
import { usePlanZone } from '../../data/plan-settings';
import { useLanguage, useTranslate } from '../../state/use-translate';

/** What findings and rules are told with: the plan as it is, and the language. */
export function useFindingTelling(): FindingTelling {
  const plan = usePlanSnapshot();
  const zone = usePlanZone();
  const t = useTranslate();
  const language = useLanguage();
  return useMemo(() => ({ plan, zone, t, language }), [plan, zone, t, language]);
}
