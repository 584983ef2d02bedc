import { partnerOverviews, partnerTexts, type PartnerOverview } from '#shared/partners/partner-overview';
import { dateOfDay } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { useRecords } from '../../data/plan-context';
import { usePlanSettings } from '../../data/plan-settings';
import { useToday } from '../../state/use-today';

/** All partners with what the plan tells of them; reckoned again only when partners, items, weights or the day change. */
export function usePartnerOverviews(): readonly PartnerOverview[] {
  const partners = useRecords('partners');
  const items = useRecords('items');
  const weights = usePlanSettings().fitWeights;
  const today = useToday();
  const texts = useMemo(() => partnerTexts(partners), [partners]);
  return useMemo(
    () => partnerOverviews({ partners, items }, { texts, weights, today: dateOfDay(today) }),
    [partners, items, texts, weights, today],
  );
}
