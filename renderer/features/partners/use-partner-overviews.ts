import {
  partnerOverviews,
  partnerTexts,
  type PartnerOverview,
  type PartnerTexts,
} from '#shared/partners/partner-overview';
import { dateOfDay } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { useRecords } from '../../data/plan-context';
import { usePlanSettings } from '../../data/plan-settings';
import { useToday } from '../../state/use-today';

/** What partners tell by themselves; reckoned again only when one of them changes. */
export function usePartnerTexts(): PartnerTexts {
  const partners = useRecords('partners');
  return useMemo(() => partnerTexts(partners), [partners]);
}

/** All partners with what the plan tells of them; reckoned again only when partners, items, weights or the day change. */
export function usePartnerOverviews(): readonly PartnerOverview[] {
  const partners = useRecords('partners');
  const texts = usePartnerTexts();
  const items = useRecords('items');
  const { fitWeights: weights, yearStart } = usePlanSettings();
  const today = useToday();
  return useMemo(
    () => partnerOverviews({ partners, items }, { texts, weights, today: dateOfDay(today), yearStart }),
    [partners, items, texts, weights, today, yearStart],
  );
}
