import { TriangleAlert, X } from 'lucide-react';
import type { ContactPerson, Partner } from '#shared/records/partner';
import { looksLikeEmail } from '#shared/partners/looks-like-email';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { DraftedInput } from '../../ui/drafted-input';
import { IconButton } from '../../ui/icon-button';
import { useEditPartner } from './use-edit-partner';

const FIELDS = ['name', 'role', 'phone', 'email', 'messenger'] as const;

/** Whom to talk to there, and how. */
export function ContactPeople({ partner: { id, contacts } }: { readonly partner: Partner }) {
  const t = useTranslate();
  const edit = useEditPartner(id);
  const hidden = useUi((state) => state.contactsHidden);
  const change = (contactId: string, fields: Partial<ContactPerson>, field: string) =>
    edit(
      (partner) => ({
        contacts: partner.contacts.map((each) => (each.id === contactId ? { ...each, ...fields } : each)),
      }),
      `${contactId} ${field}`,
    );
  const add = () =>
    void edit(
      (partner) => ({
        contacts: [
          ...partner.contacts,
          { id: crypto.randomUUID(), name: '', role: '', phone: '', email: '', messenger: '' },
        ],
      }),
      'contacts',
    );

  return (
    <section className="record-section" aria-label={t('partners.people')}>
      <h3>
        {t('partners.people')}
        {!hidden && (
          <Button variant="link" onClick={add}>
            {t('partners.add-person')}
          </Button>
        )}
      </h3>
      {hidden ? (
        <p className="hidden-contact">{t('partners.hidden')}</p>
      ) : (
        contacts.map((contact) => (
          <div key={contact.id} className="contact-person">
            {FIELDS.map((field) => (
              <span key={field}>
                <DraftedInput
                  label={t(`contactField.${field}`)}
                  placeholder={t(`contactField.${field}`)}
                  pace="typing"
                  stored={contact[field]}
                  save={(text) => change(contact.id, { [field]: text }, field)}
                />
                {field === 'email' && contact.email !== '' && !looksLikeEmail(contact.email) && (
                  <span className="contact-odd" title={t('partners.odd-email')}>
                    <TriangleAlert size={13} aria-label={t('partners.odd-email')} />
                  </span>
                )}
              </span>
            ))}
            <IconButton
              size="s"
              icon={X}
              label={t('inspector.remove-name', { name: contact.name || t('partners.contact-person') })}
              onClick={() =>
                void edit(
                  (partner) => ({ contacts: partner.contacts.filter((each) => each.id !== contact.id) }),
                  'contacts',
                )
              }
            />
          </div>
        ))
      )}
    </section>
  );
}
