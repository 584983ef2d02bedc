import { CONTACT_WAYS, type ContactEntry } from '#shared/records/partner';
import { dateOfDay, type DayNumber } from '#shared/time/plain-date';
import { useState } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { ComboBox } from '../../ui/combo-box';
import { DayInput } from '../../ui/day-input';
import { Select } from '../../ui/select';
import { TextInput } from '../../ui/text-input';

const NOBODY = '';

interface Props {
  /** Who keeps the partner, and so is most likely to have been in touch. */
  readonly keeperId: string | null;
  readonly onAdd: (entry: ContactEntry) => void;
}

/** Notes that somebody of ours was in touch: how, when, who, and about what. */
export function ContactAdd({ keeperId, onAdd }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const people = usePlanSnapshot().all('people');
  const [way, setWay] = useState<ContactEntry['way']>('call');
  const [on, setOn] = useState<DayNumber | null>(null);
  const [byId, setBy] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const person = people.find(({ id }) => id === (byId ?? keeperId));

  const add = () => {
    onAdd({
      id: crypto.randomUUID(),
      on: dateOfDay(on ?? today),
      way,
      note: note.trim(),
      personId: person?.id ?? null,
    });
    setNote('');
    setOn(null);
  };
  return (
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
      <span className="contact-by-whom">
        <ComboBox
          label={t('partners.contact-by')}
          placeholder={t('partners.who')}
          noneLabel={t('inspector.nothing-found')}
          chosen={person?.name ?? ''}
          options={[
            ...(person ? [{ id: NOBODY, name: t('inspector.none') }] : []),
            ...people.filter((each) => !each.archived || each === person),
          ]}
          onChoose={setBy}
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
  );
}
