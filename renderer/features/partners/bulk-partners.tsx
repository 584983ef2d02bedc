import { patchOf } from '#shared/kernel/change-set';
import { ok } from '#shared/kernel/result';
import type { PartnerOverview } from '#shared/partners/partner-overview';
import { PARTNER_KINDS, type Partner } from '#shared/records/partner';
import { useState } from 'react';
import { useRegisterAct } from '../../commands/use-register-edit';
import { usePlanSnapshot } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { ComboBox } from '../../ui/combo-box';
import { MenuButton } from '../../ui/menu-button';
import { TextInput } from '../../ui/text-input';
import { MergePartner } from './merge-partner';

interface Props {
  readonly rows: readonly PartnerOverview[];
  readonly onDone: () => void;
}

/** What may be done with all ticked partners at once; each is one undo. */
export function BulkPartners({ rows, onDone }: Props) {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const act = useRegisterAct();
  const [tag, setTag] = useState('');
  const [isMerging, setMerging] = useState(false);
  const [first, second] = rows;
  const change = (fields: (partner: Partner) => Partial<Partner>) =>
    act(
      (current) =>
        ok(
          rows.flatMap(({ id }) => {
            const partner = current.get('partners', id);
            return partner ? patchOf('partners', partner, fields(partner)) : [];
          }),
        ),
      { action: 'edit-register', title: t('partners.count', { count: rows.length }), count: rows.length },
    );

  return (
    <div className="list-bulk" role="toolbar" aria-label={t('partners.bulk')}>
      <strong>{t('partners.ticked', { count: rows.length })}</strong>
      <MenuButton
        className="button button-plain"
        label={t('partners.set-kind')}
        sections={[{ entries: PARTNER_KINDS.map((id) => ({ id, label: t(`partnerKind.${id}`) })) }]}
        onChoose={(kind) => void change(() => ({ kind: kind as Partner['kind'] }))}
      >
        {t('partners.set-kind')}
      </MenuButton>
      <span className="partners-bulk-owner">
        <ComboBox
          label={t('partners.set-owner')}
          placeholder={t('partners.set-owner')}
          noneLabel={t('inspector.nothing-found')}
          options={plan.all('people').filter(({ archived }) => !archived)}
          onChoose={(ownerId) => void change(() => ({ ownerId }))}
        />
      </span>
      <form
        className="partners-bulk-tag"
        onSubmit={(event) => {
          event.preventDefault();
          const word = tag.trim().replace(/^[#№]/, '');
          if (word === '') return;
          void change(({ tags }) => ({ tags: [...new Set([...tags, word])] }));
          setTag('');
        }}
      >
        <TextInput
          aria-label={t('partners.add-tag')}
          placeholder={t('partners.add-tag')}
          value={tag}
          onChange={(event) => setTag(event.target.value)}
        />
      </form>
      {rows.every(({ partner }) => partner.archived) ? (
        <Button onClick={() => void change(() => ({ archived: false })).then(onDone)}>{t('partners.unarchive')}</Button>
      ) : (
        <Button onClick={() => void change(() => ({ archived: true })).then(onDone)}>{t('partners.archive')}</Button>
      )}
      {rows.length === 2 && <Button onClick={() => setMerging(true)}>{t('partners.merge-two')}</Button>}
      <Button variant="ghost" onClick={onDone}>
        {t('partners.untick')}
      </Button>
      {isMerging && first && second && (
        <MergePartner
          partner={second.partner}
          into={first.partner}
          onClose={(done) => {
            setMerging(false);
            if (done) onDone();
          }}
        />
      )}
    </div>
  );
}
