import { Ellipsis } from 'lucide-react';
import { archiveEntry, renameEntry } from '#shared/plan/registers/entry-edits';
import { PARTNER_KINDS, type Partner } from '#shared/records/partner';
import { useMemo, useState } from 'react';
import { useRegisterAct, useRegisterEdit } from '../../commands/use-register-edit';
import { usePlanSnapshot, useRecords } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { DraftedInput } from '../../ui/drafted-input';
import { EmptyState } from '../../ui/empty-state';
import { MenuButton } from '../../ui/menu-button';
import { Select } from '../../ui/select';
import { AlikePartner } from './alike-partners';
import { ContactLog } from './contact-log';
import { ContactPeople } from './contact-people';
import { DeletePartner } from './delete-partner';
import { FitEditor } from './fit-editor';
import { GiveAndGet } from './give-and-get';
import { HeroLine } from './hero-line';
import { MergePartner } from './merge-partner';
import { PartnerActivities } from './partner-activities';
import { PartnerFacts } from './partner-facts';
import { registerLeft, useGoToPartners } from './partners-place';
import { useEditPartner } from './use-edit-partner';
import { YearStrip } from './year-strip';

/** What is asked before a partner goes. */
type Question = { readonly kind: 'merge'; readonly into?: Partner } | { readonly kind: 'delete' };

/** All that is known of one partner, and what goes to and fro. */
export function PartnerPage({ id }: { readonly id: string }) {
  const t = useTranslate();
  const partner = usePlanSnapshot().get('partners', id);
  const items = useRecords('items');
  const goTo = useGoToPartners();
  const edit = useRegisterEdit();
  const act = useRegisterAct();
  const editPartner = useEditPartner(id);
  const [question, setQuestion] = useState<Question | null>(null);
  const activities = useMemo(
    () => items.filter((item) => item.kind === 'activity').filter(({ partnerIds }) => partnerIds.includes(id)),
    [items, id],
  );
  if (!partner)
    return (
      <EmptyState icon="list" text={t('partners.gone')}>
        <Button onClick={() => goTo(registerLeft())}>{t('partners.back')}</Button>
      </EmptyState>
    );

  const choose = (choice: string) => {
    if (choice === 'merge' || choice === 'delete') return setQuestion({ kind: choice });
    const archived = !partner.archived;
    void act((plan) => archiveEntry(plan, 'partners', id, archived, () => crypto.randomUUID()), {
      action: archived ? 'archive' : 'unarchive',
      title: partner.name,
      count: 1,
    });
  };
  return (
    <article className="record-page" aria-label={partner.name}>
      <div className="record-main">
        <header className="record-hero">
          <DraftedInput
            label={t('partners.name')}
            className="record-name"
            pace="leaving"
            stored={partner.name}
            save={async (name) => {
              const label = { action: 'rename', title: name.trim(), count: 1 } as const;
              const renamed = await edit((plan) => renameEntry(plan, 'partners', id, name), label);
              return renamed.ok ? null : renamed.problem.words;
            }}
          />
          <Select
            aria-label={t('partners.column-kind')}
            value={partner.kind}
            options={PARTNER_KINDS.map((value) => ({ value, label: t(`partnerKind.${value}`) }))}
            onChange={(kind) => void editPartner(() => ({ kind }), 'kind')}
          />
          {partner.archived && <span className="record-archived">{t('partners.in-archive')}</span>}
          <MenuButton
            className="icon-button icon-button-m"
            label={t('partners.more')}
            sections={[
              {
                entries: [
                  { id: 'merge', label: t('partners.merge') },
                  { id: 'archive', label: t(partner.archived ? 'partners.unarchive' : 'partners.archive') },
                  { id: 'delete', label: t('partners.delete') },
                ],
              },
            ]}
            onChoose={choose}
          >
            <Ellipsis size={16} />
          </MenuButton>
          <HeroLine partner={partner} activities={activities} />
        </header>
        <AlikePartner partner={partner} onMerge={(into) => setQuestion({ kind: 'merge', into })} />
        <GiveAndGet partnerId={id} activities={activities} />
        <YearStrip partner={partner} activities={activities} />
        <PartnerActivities partner={partner} activities={activities} />
        <ContactLog partner={partner} />
      </div>
      <aside className="record-side" aria-label={t('partners.facts')}>
        <FitEditor partner={partner} />
        <ContactPeople partner={partner} />
        <PartnerFacts partner={partner} />
      </aside>
      {question?.kind === 'merge' && (
        <MergePartner
          partner={partner}
          {...(question.into && { into: question.into })}
          onClose={(intoId) => {
            setQuestion(null);
            if (intoId !== null) goTo({ kind: 'partner', id: intoId });
          }}
        />
      )}
      {question?.kind === 'delete' && (
        <DeletePartner
          partner={partner}
          onClose={(isDone) => {
            setQuestion(null);
            if (isDone) goTo(registerLeft());
          }}
        />
      )}
    </article>
  );
}
