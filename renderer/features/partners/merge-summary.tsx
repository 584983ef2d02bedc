import { mergePreview, type SingleFact } from '#shared/partners/merge-preview';
import type { MessageKey } from '#shared/i18n/catalogue';
import type { Partner } from '#shared/records/partner';
import { useMemo } from 'react';
import { useRecords } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';

const FACT_NAMES: Readonly<Record<SingleFact, MessageKey>> = {
  kind: 'partners.column-kind',
  category: 'partners.category',
  audience: 'partners.audience',
  contact: 'registers.contact',
  owner: 'partners.column-owner',
  rhythm: 'partners.rhythm',
  'next-contact': 'partners.column-next-contact',
  'agreed-from': 'partners.agreed-from',
  'agreed-until': 'partners.agreed-until',
  agreement: 'partners.agreement-link',
  'fit-audience': 'fit.audience',
  'fit-category': 'fit.category',
  'fit-price': 'fit.price',
  'fit-reputation': 'fit.reputation',
};

/** What a merge would keep of the partner that goes, and what of it would be lost. */
export function MergeSummary({ partner, into }: { readonly partner: Partner; readonly into: Partner }) {
  const t = useTranslate();
  const items = useRecords('items');
  const { taken, lost, passed } = useMemo(() => mergePreview(partner, into, items), [partner, into, items]);
  const named = (facts: readonly SingleFact[]) => facts.map((fact) => t(FACT_NAMES[fact])).join(', ');
  return (
    <dl className="merge-summary" aria-label={t('partners.merge-summary')}>
      <dt>{t('partners.merge-stays')}</dt>
      <dd>{into.name}</dd>
      {passed.length > 0 && (
        <>
          <dt>{t('partners.merge-passed')}</dt>
          <dd>{passed.map(({ pile, count }) => t(`partners.pile-${pile}`, { count })).join(', ')}</dd>
        </>
      )}
      {taken.length > 0 && (
        <>
          <dt>{t('partners.merge-taken')}</dt>
          <dd>{named(taken)}</dd>
        </>
      )}
      <dt>{t('partners.merge-lost')}</dt>
      <dd>{[t('partners.merge-name', { name: partner.name }), named(lost)].filter(Boolean).join(', ')}</dd>
    </dl>
  );
}
