import type { ExportDetail } from '#shared/exchange/ical/ical-plan';
import { planReferences } from '#shared/exchange/ical/plan-references';
import { assertNever } from '#shared/kernel/assert-never';
import { usePlan } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';

/** How much of an item leaves the plan, with what goes along for it. */
export function useExportDetail(): (kind: ExportDetail['kind']) => ExportDetail {
  const t = useTranslate();
  const plan = usePlan();
  return (kind) => {
    switch (kind) {
      case 'share':
        return { kind };
      case 'times':
        return { kind, title: t('export.busy') };
      case 'full':
        return { kind, references: planReferences(plan.snapshot()) };
      default:
        return assertNever(kind);
    }
  };
}
