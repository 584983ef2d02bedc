import type { Duplicates } from '#shared/partners/duplicates';
import type { Partner } from '#shared/records/partner';
import { useState } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Modal } from '../../ui/modal';
import { MergePartner } from './merge-partner';
import { useGoToPartners } from './partners-place';
import { usePartnerTexts } from './use-partner-overviews';

/** Said quietly where partners look like the same one; leads to the list of them. */
export function AlikeNote() {
  const t = useTranslate();
  const { duplicates } = usePartnerTexts();
  const [isOpen, setOpen] = useState(false);
  if (duplicates.length === 0) return null;
  return (
    <div className="alike-note">
      {t('partners.alike-count', { count: duplicates.length })}
      <Button variant="link" onClick={() => setOpen(true)}>
        {t('partners.alike-look')}
      </Button>
      {isOpen && <AlikePartners duplicates={duplicates} onClose={() => setOpen(false)} />}
    </div>
  );
}

/** On the page of one: whom it looks like. */
export function AlikeOne({
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
    <div className="alike-note">
      {t('partners.alike-one', { name: other.name, by: own.by })}
      <Button variant="link" onClick={() => onMerge(other)}>
        {t('partners.alike-merge')}
      </Button>
    </div>
  );
}

interface Props {
  readonly duplicates: readonly Duplicates[];
  readonly onClose: () => void;
}

/** Partners that look like the same one, and by what; each is opened or merged from here. */
function AlikePartners({ duplicates, onClose }: Props) {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const goTo = useGoToPartners();
  const contactsHidden = useUi((state) => state.contactsHidden);
  const [merged, setMerged] = useState<{ readonly partner: Partner; readonly into: Partner } | null>(null);
  if (merged) return <MergePartner {...merged} onClose={() => setMerged(null)} />;
  return (
    <Modal
      title={t('partners.alike-title')}
      subtitle={t('partners.alike-lead')}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t('registers.close')}</Button>}
    >
      <ul className="alike-list">
        {duplicates.map(({ ids, by, shared }) => {
          const partners = ids.flatMap((id) => plan.get('partners', id) ?? []);
          const [into, partner] = partners;
          const sign = contactsHidden && by === 'email' ? t('partners.hidden') : shared;
          return (
            <li key={`${by} ${shared}`}>
              <span className="alike-names">
                {partners.map(({ id, name }) => (
                  <Button key={id} variant="link" onClick={() => goTo({ kind: 'partner', id })}>
                    {name}
                  </Button>
                ))}
                <small>{t('partners.alike-by', { by, shared: sign })}</small>
              </span>
              {into && partner && (
                <Button onClick={() => setMerged({ partner, into })}>{t('partners.alike-merge')}</Button>
              )}
            </li>
          );
        })}
      </ul>
    </Modal>
  );
}
