import { GripVertical, Hash, SlidersHorizontal } from 'lucide-react';
import { referenceTo, type Entry, type Register } from '#shared/plan/registers/register';
import type { Channel } from '#shared/records/channel';
import { memo, useState, type DragEvent } from 'react';
import { addressOfEntry } from '../../state/entry-address';
import { useTranslate } from '../../state/use-translate';
import { IconButton } from '../../ui/icon-button';
import { ChannelDetails } from './channel-details';
import { EntryField } from './entry-field';
import { EntryMenu, type EntryAction } from './entry-menu';
import { EntryName } from './entry-name';
import { EntryUses } from './entry-uses';
import { HueButton } from './hue-button';

interface Props {
  readonly register: Register;
  readonly entry: Entry;
  /** How many items refer to it. */
  readonly count: number;
  /** The list has one stop for Tab: the row where the focus was last. */
  readonly isStop: boolean;
  /** Would what is dragged be dropped before it? */
  readonly isDropPlace: boolean;
  readonly held: string | null;
  readonly hasOthers: boolean;
  readonly onStop: (id: string) => void;
  readonly onAction: (entry: Entry, action: EntryAction) => void;
}

/** One entry of a register, all of it changed in place. */
export const EntryRow = memo(function EntryRow({
  register,
  entry,
  count,
  isStop,
  isDropPlace,
  held,
  hasOthers,
  onStop,
  onAction,
}: Props) {
  const t = useTranslate();
  const [unfolded, setUnfolded] = useState(false);
  const tabIndex = isStop ? 0 : -1;
  const part = { register, entry, tabIndex };
  const { id, name } = entry;

  return (
    <li
      className="entry"
      data-entry={referenceTo(register, entry)}
      data-id={id}
      data-drop={isDropPlace || undefined}
      data-archived={entry.archived || undefined}
      onFocus={() => onStop(id)}
    >
      <span
        className="entry-grip"
        aria-hidden="true"
        draggable={!entry.archived}
        onDragStart={(event: DragEvent) => {
          event.dataTransfer.setData(ENTRY_DRAG, id);
          event.dataTransfer.effectAllowed = 'move';
          const row = event.currentTarget.parentElement;
          if (row) event.dataTransfer.setDragImage(row, 12, 16);
        }}
      >
        {!entry.archived && <GripVertical size={14} />}
      </span>
      {'hue' in entry && register !== 'hashtags' ? (
        <HueButton register={register} entry={entry} tabIndex={tabIndex} />
      ) : (
        <span className="entry-sign">
          <Hash size={14} />
        </span>
      )}
      <EntryName {...part} />
      <EntryField {...part} />
      {register === 'channels' && (
        <IconButton
          size="s"
          className="entry-unfold"
          icon={SlidersHorizontal}
          label={t('registers.details-of', { name })}
          aria-expanded={unfolded}
          tabIndex={tabIndex}
          onClick={() => setUnfolded(!unfolded)}
        />
      )}
      <EntryUses {...part} count={count} />
      <span data-control="more">
        <EntryMenu
          entry={entry}
          tabIndex={tabIndex}
          hasPage={addressOfEntry(register, id) !== null}
          held={held}
          hasOthers={hasOthers}
          onChoose={(action) => onAction(entry, action)}
        />
      </span>
      {unfolded && <ChannelDetails channel={entry as Channel} />}
    </li>
  );
});

/** What a dragged entry travels as: its identity. */
export const ENTRY_DRAG = 'application/x-kalends-entry';
