import type { Duplicates } from '#shared/partners/duplicates';
import type { Partner } from '#shared/records/partner';
import { useState } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { AlikeList } from '../../ui/alike-list';
import { AlikeNote } from '../../ui/alike-note';
import { MergePartner } from './merge-partner';
import { useGoToPartners } from './partners-place';
import { usePartnerTexts } from './use-partner-overviews';

/** Said quietly where partners look like the same one; leads to the list of them. */
export function AlikePartnersNote() {
  const t = useTranslate();
  const { duplicates } = usePartnerTexts();
  const [isOpen, setOpen] = useState(false);
  if (duplicates.length === 0) return null;
  return (
    <>
      <AlikeNote
        text={t('registers.alike-count', { count: duplicates.length })}
        action={t('registers.alike-look')}
        onAct={() => setOpen(true)}
      />
      {isOpen && <AlikePartners duplicates={duplicates} onClose={() => setOpen(false)} />}
    </>
  );
}

/** On the page of one: whom it looks like. */
export function AlikePartner({
  partner,
  onMerge,
}: {
  readonly partner: Partner;
  readonly onMerge: (into: Partner) => void;
}) {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const { duplicates } = usePartnerTexts();
  const own = duplicates.find(({ ids }) => ids.includes(partner.id));
  const otherId = own?.ids.find((id) => id !== partner.id);
  const other = otherId === undefined ? undefined : plan.get('partners', otherId);
  if (!own || !other) return null;
  return (
    <AlikeNote
      text={t('partners.alike-one', { name: other.name, by: own.by })}
      action={t('registers.alike-merge')}
      onAct={() => onMerge(other)}
    />
  );
}

interface Props {
  readonly duplicates: readonly Duplicates[];
  readonly onClose: () => void;
}

/** All partners that look like the same one. */
function AlikePartners({ duplicates, onClose }: Props) {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const goTo = useGoToPartners();
  const contactsHidden = useUi((state) => state.contactsHidden);
  const [merged, setMerged] = useState<{ readonly partner: Partner; readonly into: Partner } | null>(null);
  if (merged) return <MergePartner {...merged} onClose={() => setMerged(null)} />;
  return (
    <AlikeList
      t={t}
      title={t('partners.alike-title')}
      lead={t('partners.alike-lead')}
      alike={duplicates.map(({ ids, by, shared }) => ({
        key: `${by} ${shared}`,
        entries: ids.flatMap((id) => plan.get('partners', id) ?? []),
        sign: t('partners.alike-by', { by, shared: contactsHidden && by === 'email' ? t('partners.hidden') : shared }),
      }))}
      onOpen={(id) => goTo({ kind: 'partner', id })}
      onMerge={(into, partner) => setMerged({ partner, into })}
      onClose={onClose}
    />
  );
}
