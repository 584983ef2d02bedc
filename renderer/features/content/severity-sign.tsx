import { Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { FindingSeverity } from '#shared/findings/finding';
import { useTranslate } from '../../state/use-translate';

const SIGNS = { must: OctagonAlert, should: TriangleAlert, note: Info } as const;

/** How much it weighs, told by shape and not by colour alone. */
export function SeveritySign({ severity }: { readonly severity: FindingSeverity }) {
  const t = useTranslate();
  const Sign = SIGNS[severity];
  return (
    <Sign size={14} className={`severity severity-${severity}`} role="img" aria-label={t(`severity.${severity}`)} />
  );
}
