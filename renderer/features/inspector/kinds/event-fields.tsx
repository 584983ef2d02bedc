import { EVENT_FORMATS, EVENT_MODES, type Event } from '#shared/records/event';
import { useTranslate } from '../../../state/use-translate';
import { ChoiceRow } from '../rows/choice-row';
import { LinkRow } from '../rows/link-row';
import { SeldomField } from '../more-fields';
import { readWholeNumber } from '../rows/read-number';
import { NumberRow } from '../rows/number-row';
import { TextRow } from '../rows/text-row';

/** What an event adds: how it is held, where, in what format, for how many. */
export function EventFields({ item }: { readonly item: Event }) {
  const t = useTranslate();
  const { mode, place, platform, joinLink } = item;
  return (
    <>
      <ChoiceRow<Event, Event['mode']>
        label={t('field.mode')}
        value={mode}
        options={EVENT_MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
        change={(value) => ({ mode: value })}
      />
      {(mode !== 'online' || place.name !== '') && (
        <TextRow<Event>
          label={t('field.place')}
          field="place.name"
          value={place.name}
          change={(name, current) => ({ place: { ...current.place, name } })}
        />
      )}
      {(mode !== 'online' || place.address !== '') && (
        <TextRow<Event>
          label={t('field.address')}
          field="place.address"
          lines="wrapped"
          value={place.address}
          change={(address, current) => ({ place: { ...current.place, address } })}
        />
      )}
      {(mode !== 'offline' || platform !== '') && (
        <TextRow<Event>
          label={t('field.platform')}
          field="platform"
          value={platform}
          change={(text) => ({ platform: text })}
        />
      )}
      {(mode !== 'offline' || joinLink !== '') && (
        <LinkRow<Event>
          label={t('field.join-link')}
          field="joinLink"
          value={joinLink}
          change={(url) => ({ joinLink: url })}
        />
      )}
      <ChoiceRow<Event, Event['format']>
        label={t('field.format')}
        value={item.format}
        options={EVENT_FORMATS.map((value) => ({ value, label: t(`eventFormat.${value}`) }))}
        change={(format) => ({ format })}
      />
      <SeldomField filled={item.capacity !== null}>
        <NumberRow<Event>
          label={t('field.capacity')}
          field="capacity"
          value={item.capacity}
          read={readWholeNumber}
          unreadable="inspector.not-a-number"
          change={(capacity) => ({ capacity })}
        />
      </SeldomField>
      <SeldomField filled={item.registrationLink !== ''}>
        <LinkRow<Event>
          label={t('field.registration')}
          field="registrationLink"
          value={item.registrationLink}
          change={(url) => ({ registrationLink: url })}
        />
      </SeldomField>
    </>
  );
}
