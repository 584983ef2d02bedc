import { TriangleAlert } from 'lucide-react';
import { looksLikeEmail } from '#shared/partners/looks-like-email';
import type { Person } from '#shared/records/person';
import { useToday } from '../../state/use-today';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { DraftedInput } from '../../ui/drafted-input';
import { Fact } from '../../ui/fact';
import { OptionalDayInput } from '../../ui/optional-day-input';
import { useEditPerson } from './use-edit-person';

const WAYS = ['email', 'phone', 'messenger', 'contact'] as const;
const LISTS = ['interests', 'tags'] as const;

/** How to reach somebody, what they care for, and what else is written down of them. */
export function PersonFacts({ person }: { readonly person: Person }) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const hidden = useUi((state) => state.contactsHidden);
  const edit = useEditPerson(person.id);
  return (
    <section className="record-section" aria-label={t('partners.facts')}>
      <h3>{t('partners.facts')}</h3>
      {hidden ? (
        <p className="hidden-contact">{t('people.contacts-hidden')}</p>
      ) : (
        WAYS.map((field) => (
          <Fact key={field} label={t(field === 'contact' ? 'registers.contact' : `contactField.${field}`)}>
            {(id) => (
              <>
                <DraftedInput
                  id={id}
                  placeholder={t('inspector.add')}
                  pace="typing"
                  stored={person[field]}
                  save={(text) => edit(() => ({ [field]: text }), field)}
                />
                {field === 'email' && person.email !== '' && !looksLikeEmail(person.email) && (
                  <span className="contact-odd" title={t('partners.odd-email')}>
                    <TriangleAlert size={13} aria-label={t('partners.odd-email')} />
                  </span>
                )}
              </>
            )}
          </Fact>
        ))
      )}
      {!hidden && (
        <Fact label={t('people.birthday')}>
          {(id) => (
            <OptionalDayInput
              id={id}
              language={language}
              value={person.birthday}
              near={today}
              placeholder={t('inspector.add')}
              unreadable={t('inspector.not-a-day')}
              onChange={(birthday) => edit(() => ({ birthday }), 'birthday')}
            />
          )}
        </Fact>
      )}
      {LISTS.map((field) => (
        <Fact key={field} label={t(field === 'tags' ? 'partners.column-tags' : 'people.column-interests')}>
          {(id) => (
            <DraftedInput
              id={id}
              placeholder={t('inspector.add')}
              pace="leaving"
              stored={person[field].join(', ')}
              save={(text) => edit(() => ({ [field]: wordsIn(text) }), field)}
            />
          )}
        </Fact>
      ))}
      <Fact label={t('people.notes')}>
        {(id) => (
          <DraftedInput
            id={id}
            lines="many"
            placeholder={t('inspector.add')}
            pace="typing"
            stored={person.notes}
            save={(notes) => edit(() => ({ notes }), 'notes')}
          />
        )}
      </Fact>
    </section>
  );
}

function wordsIn(text: string): string[] {
  const words = text.split(',').map((word) => word.trim().replace(/^[#№]/, ''));
  return [...new Set(words.filter(Boolean))];
}
