import { mergeEntries } from '#shared/plan/registers/merge-entries';
import type { Partner } from '#shared/records/partner';
import { ArrowUpDown } from 'lucide-react';
import { useState } from 'react';
import { swapInFilter, useRegisterAct } from '../../commands/use-register-edit';
import { usePlanSnapshot } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { MergeDialog } from '../../ui/merge-dialog';
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

  const merge = async () => {
    if (!into) return;
    const label = { action: 'merge', title: into.name, count: 1 } as const;
    const done = await act((plan) => mergeEntries(plan, 'partners', partner.id, into.id), label);
    if (done) swapInFilter('partners', partner.id, into.id);
    onClose(done ? into.id : null);
  };
  return (
    <MergeDialog
      t={t}
      name={partner.name}
      lead={t('partners.merge-lead', { name: partner.name })}
      others={partners.filter((each) => each.id !== partner.id)}
      into={into}
      onChoose={(chosen) => setInto(partners.find(({ id }) => id === chosen) ?? null)}
      onMerge={() => void merge()}
      onClose={() => onClose(null)}
    >
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
    </MergeDialog>
  );
}
