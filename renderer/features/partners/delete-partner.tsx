import { activitiesWith, removePartner, type PartnerFate } from '#shared/partners/remove-partner';
import type { Partner } from '#shared/records/partner';
import { useState } from 'react';
import { swapInFilter, useRegisterAct } from '../../commands/use-register-edit';
import { usePlanSnapshot } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { FateChoice } from '../../ui/fate-choice';
import { Modal } from '../../ui/modal';

const FATES = ['keep-name', 'another', 'delete-activities'] as const satisfies readonly PartnerFate['kind'][];

interface Props {
  readonly partner: Partner;
  readonly onClose: (isDone: boolean) => void;
}

/** Asks what becomes of the activities of a partner that is deleted; the first answer loses least. */
export function DeletePartner({ partner: { id, name }, onClose }: Props) {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const act = useRegisterAct();
  const [kind, setKind] = useState<PartnerFate['kind']>('keep-name');
  const [another, setAnother] = useState<Partner | null>(null);
  const [isMissing, setMissing] = useState(false);
  const count = activitiesWith(plan, id);
  const others = plan.all('partners').filter((each) => each.id !== id && !each.archived);

  const remove = async () => {
    const fate = count === 0 ? ({ kind: 'delete-activities' } as const) : fateOf(kind, another);
    if (!fate) return setMissing(true);
    const done = await act((current) => removePartner(current, id, fate), { action: 'delete', title: name, count: 1 });
    if (done && fate.kind !== 'keep-name') swapInFilter('partners', id, fate.kind === 'another' ? fate.id : null);
    onClose(done);
  };
  return (
    <Modal
      title={t('registers.delete-title', { name })}
      subtitle={count === 0 ? t('registers.delete-unused') : t('partners.delete-used', { name, count })}
      onClose={() => onClose(false)}
      onSubmit={() => void remove()}
      footer={
        <>
          <span className="modal-note">{t('registers.one-undo')}</span>
          <Button onClick={() => onClose(false)}>{t('registers.cancel')}</Button>
          <Button type="submit" variant="danger" data-autofocus={count === 0 ? '' : undefined}>
            {t('registers.delete-now')}
          </Button>
        </>
      }
    >
      {count > 0 && (
        <FateChoice
          label={t('registers.instead')}
          fates={FATES.map((value) => ({ value, label: t(`partners.fate-${value}`) }))}
          chosen={kind}
          onChoose={(fate) => {
            setKind(fate);
            setMissing(false);
          }}
          another={{
            label: t('registers.another'),
            noneLabel: t('registers.nothing-found'),
            options: others,
            chosen: another?.name ?? '',
            onChoose: (chosen) => {
              setAnother(others.find((other) => other.id === chosen) ?? null);
              setMissing(false);
            },
          }}
          trouble={isMissing ? t('registers.choose-first') : null}
        />
      )}
    </Modal>
  );
}

function fateOf(kind: PartnerFate['kind'], another: Partner | null): PartnerFate | null {
  if (kind !== 'another') return { kind };
  return another && { kind, id: another.id };
}
