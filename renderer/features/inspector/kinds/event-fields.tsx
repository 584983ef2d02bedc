import { emptyEvent, EVENT_FORMATS, EVENT_MODES, type Event } from '#shared/records/event';
import { useTranslate } from '../../../state/use-translate';
import { ChoiceRow } from '../rows/choice-row';
import { LinkRow } from '../rows/link-row';
import { SeldomField } from '../rows/more-fields';
import { TextRow } from '../rows/text-row';

const COMPLEXITIES = ['1', '2', '3', '4'] as const;
type Complexity = (typeof COMPLEXITIES)[number] | 'none';

/** What an event adds first: how it is held and where, in what format, how much work it is. */
export function EventFields({ item }: { readonly item: Event }) {
  const t = useTranslate();
  const { mode, place, platform, joinLink, format, complexity } = item;
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
      <SeldomField filled={place.address !== ''}>
        {(mode !== 'online' || place.address !== '') && (
          <TextRow<Event>
            label={t('field.address')}
            field="place.address"
            lines="wrapped"
            value={place.address}
            change={(address, current) => ({ place: { ...current.place, address } })}
          />
        )}
      </SeldomField>
      <SeldomField filled={platform !== ''}>
        {(mode !== 'offline' || platform !== '') && (
          <TextRow<Event>
            label={t('field.platform')}
            field="platform"
            value={platform}
            change={(text) => ({ platform: text })}
          />
        )}
      </SeldomField>
      {(mode !== 'offline' || joinLink !== '') && (
        <LinkRow<Event>
          label={t('field.join-link')}
          field="joinLink"
          value={joinLink}
          change={(url) => ({ joinLink: url })}
        />
      )}
      <SeldomField filled={format !== emptyEvent.format}>
        <ChoiceRow<Event, Event['format']>
          label={t('field.format')}
          value={format}
          options={EVENT_FORMATS.map((value) => ({ value, label: t(`eventFormat.${value}`) }))}
          change={(value) => ({ format: value })}
        />
      </SeldomField>
      <SeldomField filled={complexity !== null}>
        <ChoiceRow<Event, Complexity>
          label={t('field.complexity')}
          value={COMPLEXITIES.find((each) => Number(each) === complexity) ?? 'none'}
          options={[
            { value: 'none', label: t('inspector.none') },
            ...COMPLEXITIES.map((value) => ({ value, label: t(`complexity.${value}`) })),
          ]}
          change={(value) => ({ complexity: value === 'none' ? null : Number(value) })}
        />
      </SeldomField>
    </>
  );
}
