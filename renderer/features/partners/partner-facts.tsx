import type { Partner } from '#shared/records/partner';
import { OpenLink } from '../../commands/open-link';
import { usePlanSnapshot } from '../../data/plan-context';
import { useToday } from '../../state/use-today';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { ComboBox } from '../../ui/combo-box';
import { DraftedInput } from '../../ui/drafted-input';
import { OptionalDayInput } from '../../ui/optional-day-input';
import { Select } from '../../ui/select';
import { Fact } from '../../ui/fact';
import { PartnerLinks } from './partner-links';
import { sayRhythm } from './say-rhythm';
import { useEditPartner } from './use-edit-partner';

const RHYTHMS = [7, 14, 21, 28, 42, 60, 90] as const;
const NOBODY = '';
const TEXTS = ['category', 'audience'] as const;

/** What is written down of a partner: what they do, whom they reach, who of ours keeps in touch and how often, what was agreed. */
export function PartnerFacts({ partner }: { readonly partner: Partner }) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const people = usePlanSnapshot().all('people');
  const hidden = useUi((state) => state.contactsHidden);
  const edit = useEditPartner(partner.id);
  const owner = people.find(({ id }) => id === partner.ownerId);
  const { agreement, contactEveryDays } = partner;
  const rhythms = contactEveryDays === null ? RHYTHMS : [...new Set([...RHYTHMS, contactEveryDays])];
  const day = { language, near: today, placeholder: t('inspector.add'), unreadable: t('inspector.not-a-day') };

  return (
    <section className="record-section" aria-label={t('partners.facts')}>
      <h3>{t('partners.facts')}</h3>
      {TEXTS.map((field) => (
        <Fact key={field} label={t(`partners.${field}`)}>
          {(id) => (
            <DraftedInput
              id={id}
              lines="wrapped"
              placeholder={t('inspector.add')}
              pace="typing"
              stored={partner[field]}
              save={(text) => edit(() => ({ [field]: text }), field)}
            />
          )}
        </Fact>
      ))}
      {!hidden && (
        <Fact label={t('registers.contact')}>
          {(id) => (
            <DraftedInput
              id={id}
              placeholder={t('inspector.add')}
              pace="typing"
              stored={partner.contact}
              save={(text) => edit(() => ({ contact: text }), 'contact')}
            />
          )}
        </Fact>
      )}
      <PartnerLinks partner={partner} />
      <Fact label={t('partners.column-tags')}>
        {(id) => (
          <DraftedInput
            id={id}
            placeholder={t('inspector.add')}
            pace="leaving"
            stored={partner.tags.join(', ')}
            save={(text) => edit(() => ({ tags: readTags(text) }), 'tags')}
          />
        )}
      </Fact>
      <Fact label={t('partners.column-owner')}>
        {(id) => (
          <ComboBox
            inputId={id}
            label={t('partners.column-owner')}
            placeholder={t('inspector.choose')}
            noneLabel={t('inspector.nothing-found')}
            chosen={owner?.name ?? ''}
            options={[
              ...(owner ? [{ id: NOBODY, name: t('inspector.none') }] : []),
              ...people.filter((each) => !each.archived || each === owner),
            ]}
            onChoose={(chosen) => void edit(() => ({ ownerId: chosen === NOBODY ? null : chosen }), 'owner')}
          />
        )}
      </Fact>
      <Fact label={t('partners.rhythm')}>
        {(id) => (
          <Select
            id={id}
            value={String(contactEveryDays ?? '')}
            options={[
              { value: '', label: t('partners.no-rhythm') },
              ...rhythms.map((days) => ({ value: String(days), label: sayRhythm(days, t) })),
            ]}
            onChange={(days) => void edit(() => ({ contactEveryDays: days === '' ? null : Number(days) }), 'rhythm')}
          />
        )}
      </Fact>
      <Fact label={t('partners.column-next-contact')}>
        {(id) => (
          <OptionalDayInput
            {...day}
            id={id}
            value={partner.nextContact}
            onChange={(nextContact) => edit(() => ({ nextContact }), 'next')}
          />
        )}
      </Fact>
      <Fact label={t('partners.agreed-from')}>
        {(id) => (
          <OptionalDayInput
            {...day}
            id={id}
            value={agreement.from}
            onChange={(from) => edit((current) => ({ agreement: { ...current.agreement, from } }), 'from')}
          />
        )}
      </Fact>
      <Fact label={t('partners.agreed-until')}>
        {(id) => (
          <OptionalDayInput
            {...day}
            id={id}
            value={agreement.until}
            onChange={(until) => edit((current) => ({ agreement: { ...current.agreement, until } }), 'until')}
          />
        )}
      </Fact>
      <Fact label={t('partners.agreement-link')}>
        {(id) => (
          <>
            <DraftedInput
              id={id}
              placeholder={t('partners.agreement-hint')}
              pace="typing"
              stored={agreement.link}
              save={(text) => edit((current) => ({ agreement: { ...current.agreement, link: text } }), 'agreement')}
            />
            <OpenLink url={agreement.link} />
          </>
        )}
      </Fact>
    </section>
  );
}

function readTags(text: string): string[] {
  const words = text.split(',').map((word) => word.trim().replace(/^[#№]/, ''));
  return [...new Set(words.filter(Boolean))];
}
