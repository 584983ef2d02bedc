import { useMemo } from 'react';
import type { FindingChoice } from '#shared/findings/choose-findings';
import { useUi } from '../../state/ui-store';

/** Which findings are listed. */
export function useFindingChoice(): FindingChoice {
  const source = useUi((state) => state.shownSource);
  const severity = useUi((state) => state.shownSeverity);
  const kind = useUi((state) => state.shownKind);
  return useMemo(() => ({ source, severity, kind }), [source, severity, kind]);
}
