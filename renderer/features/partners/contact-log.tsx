import { X } from 'lucide-react';
import { contactState, nextContactOn } from '#shared/partners/last-contact';
import { patchOf } from '#shared/kernel/change-set';
import { ok } from '#shared/kernel/result';
import { CONTACT_WAYS, type ContactEntry, type Partner } from '#shared/records/partner';
import { writeDay } from '#shared/time/day-text';
import { dateOfDay, dayNumber, type DayNumber } from '#shared/time/plain-date';
import { useState } from 'react';
import { useRegisterAct } from '../../commands/use-register-edit';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { DayInput } from '../../ui/day-input';
import { IconButton } from '../../ui/icon-button';
import { Select } from '../../ui/select';
import { TextInput } from '../../ui/text-input';
import { ContactSign } from './contact-sign';

const SHOWN = 8;

/** When somebody was in touch with them, the latest first, and whether it is time again. */
export function ContactLog({ partner }: { readonly partner: Partner }) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const act = useRegisterAct();
  const [way, setWay] = useState<ContactEntry['way']>('call');
  const [note, setNote] = useState('');
  const [on, setOn] = useState<DayNumber | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const state = contactState(partner, dateOfDay(today));
  const next = nextContactOn(partner);
  const log = partner.contactLog.toSorted((one, other) => (one.on > other.on ? -1 : 1));

  const change = (fields: (current: Partner) => Partial<Partner>) =>
    act(
      (plan) => {
        const current = plan.get('partners', partner.id);
        return ok(current ? patchOf('partners', current, fields(current)) : []);
      },
      { action: 'edit-register', title: partner.name, count: 1 },
    );
  const add = () => {
    const entry = { id: crypto.randomUUID(), on: dateOfDay(on ?? today), way, note: note.trim(), personId: null };
    setNote('');
    setOn(null);
    void change(({ contactLog }) => ({ contactLog: [...contactLog, entry] }));
  };
  return (
    <section className="record-section" aria-label={t('partners.contacts')}>
      <h3>
        {t('partners.contacts')}
        <small className={state.kind === 'late' ? 'is-late' : ''}>
          {state.kind === 'never' ? t('partners.never') : t('partners.days-ago', { count: state.daysAgo })}
          {state.kind === 'late' && `, ${t('partners.asked-every', { count: state.asked })}`}
          {next !== null && ` · ${t('partners.next-on', { date: writeDay(language, dayNumber(next)) })}`}
        </small>
      </h3>
      <form
        className="contact-add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Select
          aria-label={t('partners.way')}
          value={way}
          options={CONTACT_WAYS.map((value) => ({ value, label: t(`contactWay.${value}`) }))}
          onChange={setWay}
        />
        {/* Enter takes the day that was typed; it does not yet note the talk */}
        <span
          className="contact-when"
          role="presentation"
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        >
          <DayInput
            label={t('partners.contact-on')}
            language={language}
            value={on ?? today}
            unreadable={t('inspector.not-a-day')}
            pickLabel={t('inspector.pick-day')}
            onChange={(day) => {
              if (day > today) return t('partners.contact-ahead');
              setOn(day);
              return null;
            }}
          />
        </span>
        <TextInput
          aria-label={t('partners.contact-note')}
          placeholder={t('partners.contact-note')}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <Button type="submit">{t('partners.add-contact')}</Button>
      </form>
      <ul className="contact-log">
        {(showsAll ? log : log.slice(0, SHOWN)).map((entry) => (
          <li key={entry.id}>
            <time>{writeDay(language, dayNumber(entry.on))}</time>
            <ContactSign way={entry.way} />
            <span className="contact-way">{t(`contactWay.${entry.way}`)}</span>
            <span className="contact-note">{entry.note}</span>
            <IconButton
              size="s"
              icon={X}
              label={t('partners.remove-contact')}
              onClick={() =>
                void change(({ contactLog }) => ({ contactLog: contactLog.filter(({ id }) => id !== entry.id) }))
              }
            />
          </li>
        ))}
      </ul>
      {!showsAll && log.length > SHOWN && (
        <Button variant="link" onClick={() => setShowsAll(true)}>
          {t('partners.more-contacts', { count: log.length - SHOWN })}
        </Button>
      )}
    </section>
  );
}
