import { changeEntry } from '#shared/plan/registers/entry-edits';
import type { EntryOf, Register } from '#shared/plan/registers/register';
import { CHANNEL_PLATFORMS, type Channel } from '#shared/records/channel';
import type { Hashtag } from '#shared/records/hashtag';
import type { Track } from '#shared/records/track';
import { useRecords } from '../../data/plan-context';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { ComboBox } from '../../ui/combo-box';
import { DraftedInput } from '../../ui/drafted-input';
import { Select } from '../../ui/select';
import { UnitChoice } from './unit-choice';
import { useRegisterAct, useRegisterEdit } from '../../commands/use-register-edit';

interface Props {
  readonly register: Register;
  readonly entry: EntryOf<Register>;
  readonly tabIndex: number;
}

/** What the entries of a register have besides a name and a colour; one field fits into the row. */
export function EntryField({ register, entry, tabIndex }: Props) {
  switch (register) {
    case 'calendars':
      return <UnitChoice calendar={entry as EntryOf<'calendars'>} tabIndex={tabIndex} />;
    case 'people':
    case 'partners':
      return <EntryContact register={register} entry={entry as EntryOf<'people' | 'partners'>} tabIndex={tabIndex} />;
    case 'channels':
      return <ChannelPlatform channel={entry as Channel} tabIndex={tabIndex} />;
    case 'tracks':
      return <TrackOwner track={entry as Track} tabIndex={tabIndex} />;
    case 'hashtags':
      return <HashtagNote hashtag={entry as Hashtag} tabIndex={tabIndex} />;
    case 'pillars':
    case 'goals':
    case 'segments':
    case 'tags':
      return null;
  }
}

interface ContactProps {
  readonly register: 'people' | 'partners';
  readonly entry: EntryOf<'people' | 'partners'>;
  readonly tabIndex: number;
}

function EntryContact({ register, entry: { id, name, contact }, tabIndex }: ContactProps) {
  const t = useTranslate();
  const edit = useRegisterEdit();
  const contactsHidden = useUi((state) => state.contactsHidden);
  if (contactsHidden) return <span className="entry-hidden">{t('partners.hidden')}</span>;
  return (
    <DraftedInput
      data-control="field"
      data-stored={contact}
      className="entry-text"
      label={t('registers.contact-of', { name })}
      placeholder={t('registers.contact')}
      tabIndex={tabIndex}
      stored={contact}
      save={async (text) => {
        const label = { action: 'edit-register', title: name, count: 1 } as const;
        const saved = await edit(
          (plan) => changeEntry(plan, register, id, { contact: text.trim() }, () => crypto.randomUUID()),
          label,
        );
        return saved.ok ? null : saved.problem.words;
      }}
      pace="leaving"
    />
  );
}

function HashtagNote({
  hashtag: { id, name, note },
  tabIndex,
}: {
  readonly hashtag: Hashtag;
  readonly tabIndex: number;
}) {
  const t = useTranslate();
  const edit = useRegisterEdit();
  return (
    <DraftedInput
      data-control="field"
      data-stored={note}
      className="entry-text entry-note"
      label={t('registers.note-of', { name })}
      placeholder={t('registers.note')}
      tabIndex={tabIndex}
      stored={note}
      save={async (text) => {
        if (text.trim() === note) return null; // a word that is only left gets no record by it
        const saved = await edit(
          (plan) => changeEntry(plan, 'hashtags', id, { note: text.trim() }, () => crypto.randomUUID()),
          { action: 'edit-register', title: name, count: 1 },
        );
        return saved.ok ? null : saved.problem.words;
      }}
      pace="leaving"
    />
  );
}

function ChannelPlatform({
  channel: { id, name, platform },
  tabIndex,
}: {
  readonly channel: Channel;
  readonly tabIndex: number;
}) {
  const t = useTranslate();
  const act = useRegisterAct();
  return (
    <Select
      data-control="field"
      className="entry-select"
      aria-label={t('registers.platform-of', { name })}
      tabIndex={tabIndex}
      value={platform}
      options={CHANNEL_PLATFORMS.map((value) => ({ value, label: t(`platform.${value}`) }))}
      onChange={(value) =>
        void act((plan) => changeEntry(plan, 'channels', id, { platform: value }, () => crypto.randomUUID()), {
          action: 'edit-register',
          title: name,
          count: 1,
        })
      }
    />
  );
}

const NOBODY = '';

function TrackOwner({ track: { id, name, ownerId }, tabIndex }: { readonly track: Track; readonly tabIndex: number }) {
  const t = useTranslate();
  const act = useRegisterAct();
  const people = useRecords('people');
  const owner = people.find((person) => person.id === ownerId);
  const offered = people.filter((person) => !person.archived || person === owner);
  return (
    <span data-control="field" className="entry-combo">
      <ComboBox
        label={t('registers.owner-of', { name })}
        tabIndex={tabIndex}
        options={[
          { id: NOBODY, name: t('registers.nobody') },
          ...offered.map((person) => ({ id: person.id, name: person.name })),
        ]}
        chosen={owner?.name ?? ''}
        placeholder={t('registers.nobody')}
        noneLabel={t('registers.nothing-found')}
        onChoose={(personId) =>
          void act(
            (plan) =>
              changeEntry(plan, 'tracks', id, { ownerId: personId === NOBODY ? null : personId }, () =>
                crypto.randomUUID(),
              ),
            { action: 'edit-register', title: name, count: 1 },
          )
        }
      />
    </span>
  );
}
