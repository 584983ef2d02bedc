import { mergeEntries } from '#shared/plan/registers/merge-entries';
import type { Partner } from '#shared/records/partner';
import { ArrowUpDown } from 'lucide-react';
import { useState } from 'react';
import { swapInFilter, useRegisterAct } from '../../commands/use-register-edit';
import { usePlanSnapshot } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { ComboBox } from '../../ui/combo-box';
import { Field } from '../../ui/field';
import { Modal } from '../../ui/modal';
import { MergeSummary } from './merge-summary';

interface Props {
  readonly partner: Partner;
  /** Which one is to stay, where that is known already. */
  readonly into?: Partner;
  /** With the one that stayed, or null when nothing was done. */
  readonly onClose: (intoId: string | null) => void;
}

/** Asks which partner this one is the same as and shows what is kept; one undo parts them again. */
export function MergePartner({ partner: begun, into: given, onClose }: Props) {
  const t = useTranslate();
  const act = useRegisterAct();
  const partners = usePlanSnapshot().all('partners');
  const [partner, setPartner] = useState(begun);
  const [into, setInto] = useState(given ?? null);
  const [isMissing, setMissing] = useState(false);

  const merge = async () => {
    if (!into) return setMissing(true);
    const label = { action: 'merge', title: into.name, count: 1 } as const;
    const done = await act((plan) => mergeEntries(plan, 'partners', partner.id, into.id), label);
    if (done) swapInFilter('partners', partner.id, into.id);
    onClose(done ? into.id : null);
  };
  return (
    <Modal
      title={t('registers.merge-title', { name: partner.name })}
      subtitle={t('partners.merge-lead', { name: partner.name })}
      onClose={() => onClose(null)}
      onSubmit={() => void merge()}
      footer={
        <>
          <span className="record-undo">{t('registers.one-undo')}</span>
          <Button onClick={() => onClose(null)}>{t('registers.cancel')}</Button>
          <Button type="submit" variant="primary">
            {t('registers.merge-now')}
          </Button>
        </>
      }
    >
      <Field label={t('registers.merge-into')} trouble={isMissing ? t('registers.choose-first') : null}>
        {({ id }) => (
          <ComboBox
            inputId={id}
            label={t('registers.merge-into')}
            autoFocus
            options={partners.filter((each) => each.id !== partner.id)}
            chosen={into?.name ?? ''}
            noneLabel={t('registers.nothing-found')}
            onChoose={(chosen) => {
              setInto(partners.find(({ id: each }) => each === chosen) ?? null);
              setMissing(false);
            }}
          />
        )}
      </Field>
      {into && (
        <>
          <MergeSummary partner={partner} into={into} />
          <Button
            variant="link"
            onClick={() => {
              setPartner(into);
              setInto(partner);
            }}
          >
            <ArrowUpDown size={13} />
            {t('partners.merge-turn', { name: partner.name })}
          </Button>
        </>
      )}
    </Modal>
  );
}
