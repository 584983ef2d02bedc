import type { Partner } from '#shared/records/partner';
import { useDeletePartner } from '../../commands/use-delete-partner';
import { usePlanSnapshot } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { DeleteDialog } from '../../ui/delete-dialog';

interface Props {
  readonly partner: Partner;
  readonly onClose: (isDone: boolean) => void;
}

/** Asks what becomes of what names a partner that is deleted; the first answer loses least. */
export function DeletePartner({ partner, onClose }: Props) {
  const t = useTranslate();
  const partners = usePlanSnapshot().all('partners');
  const { lead, fates, remove } = useDeletePartner(partner);
  return (
    <DeleteDialog
      t={t}
      name={partner.name}
      lead={lead}
      fates={fates}
      others={partners.filter(({ id, archived }) => id !== partner.id && !archived)}
      onDelete={(fate, another) => void remove(fate, another).then(onClose)}
      onClose={() => onClose(false)}
    />
  );
}
