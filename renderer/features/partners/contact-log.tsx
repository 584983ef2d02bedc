import { X } from 'lucide-react';
import { contactState, nextContactOn } from '#shared/partners/last-contact';
import { patchOf } from '#shared/kernel/change-set';
import { ok } from '#shared/kernel/result';
import type { Partner } from '#shared/records/partner';
import { writeDay } from '#shared/time/day-text';
import { dateOfDay, dayNumber } from '#shared/time/plain-date';
import { useState } from 'react';
import { useRegisterAct } from '../../commands/use-register-edit';
import { usePlanSnapshot } from '../../data/plan-context';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { ContactAdd } from './contact-add';
import { ContactSign } from './contact-sign';
import { sayRhythm } from './say-rhythm';

const SHOWN = 8;

/** When somebody was in touch with them, the latest first, and whether it is time again. */
export function ContactLog({ partner }: { readonly partner: Partner }) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const plan = usePlanSnapshot();
  const act = useRegisterAct();
  const [showsAll, setShowsAll] = useState(false);
  const state = contactState(partner, dateOfDay(today));
  const next = nextContactOn(partner);
  const isDue = next !== null && next < dateOfDay(today);
  const log = partner.contactLog.toSorted((one, other) => (one.on > other.on ? -1 : 1));

  const change = (fields: (current: Partner) => Partial<Partner>) =>
    void act(
      (now) => {
        const current = now.get('partners', partner.id);
        return ok(current ? patchOf('partners', current, fields(current)) : []);
      },
      { action: 'edit-register', title: partner.name, count: 1 },
    );
  return (
    <section className="record-section" aria-label={t('partners.contacts')}>
      <h3>
        {t('partners.contacts')}
        <small className={state.kind === 'late' || isDue ? 'is-late' : ''}>
          {state.kind === 'never' ? t('partners.never') : t('partners.days-ago', { count: state.daysAgo })}
          {state.kind === 'late' && `, ${t('partners.asked-every', { rhythm: sayRhythm(state.asked, t) })}`}
          {next !== null && ` · ${t('partners.next-on', { date: writeDay(language, dayNumber(next)) })}`}
          {/* where the rhythm is late, that has been said */}
          {isDue && state.kind !== 'late' && `, ${t('partners.day-passed')}`}
        </small>
      </h3>
      <ContactAdd
        keeperId={partner.ownerId}
        onAdd={(entry) => change(({ contactLog }) => ({ contactLog: [...contactLog, entry] }))}
      />
      <ul className="contact-log">
        {(showsAll ? log : log.slice(0, SHOWN)).map((entry) => (
          <li key={entry.id}>
            <time>{writeDay(language, dayNumber(entry.on))}</time>
            <ContactSign way={entry.way} />
            <span className="contact-way">{t(`contactWay.${entry.way}`)}</span>
            <span className="contact-note">{entry.note}</span>
            <span className="contact-by">{entry.personId !== null && plan.get('people', entry.personId)?.name}</span>
            <IconButton
              size="s"
              icon={X}
              label={t('partners.remove-contact')}
              onClick={() =>
                change(({ contactLog }) => ({ contactLog: contactLog.filter(({ id }) => id !== entry.id) }))
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
