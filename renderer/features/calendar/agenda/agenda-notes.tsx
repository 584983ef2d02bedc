import type { DayNumber } from '#shared/time/plain-date';
import { useRef, type CSSProperties } from 'react';
import { useToday } from '../../../state/use-today';
import { useTranslate } from '../../../state/use-translate';
import type { Rect } from '../../../ui/place-panel';
import { useNotesOn } from '../notes/notes-context';
import { NOTE_ICONS } from '../notes/note-icon';
import { isLate, keyOfNote, sayNote } from '../notes/say-notes';
import { useOpenNote } from '../notes/use-open-note';

/** So many are told in the line; the list of the day tells all. */
const MOST = 6;

interface Props {
  readonly id: string;
  readonly day: DayNumber;
  /** It takes the focus. */
  readonly isActive: boolean;
  readonly onOpenDay: (day: DayNumber, anchor: Rect) => void;
  readonly style: CSSProperties;
}

/** What is to be known of a day, in one line under its entries: opens what it is about, or of several the day's list. */
export function AgendaNotes({ id, day, isActive, onOpenDay, style }: Props) {
  const t = useTranslate();
  const today = useToday();
  const notes = useNotesOn(day);
  const open = useOpenNote();
  const button = useRef<HTMLButtonElement>(null);
  const [first] = notes;
  const rest = notes.length - MOST;
  return (
    <button
      ref={button}
      type="button"
      className="agenda-notes"
      tabIndex={isActive ? 0 : -1}
      data-stop={id}
      style={style}
      onClick={() => {
        if (first && first.kind !== 'holiday' && notes.length === 1) open(first);
        else onOpenDay(day, button.current!.getBoundingClientRect());
      }}
    >
      {notes.slice(0, MOST).map((note) => {
        const Icon = NOTE_ICONS[note.kind];
        return (
          <span key={keyOfNote(note)} className={isLate(note, today) ? 'is-late' : ''}>
            <Icon size={13} aria-hidden="true" />
            <span title={sayNote(note, today, t)}>{sayNote(note, today, t)}</span>
          </span>
        );
      })}
      {rest > 0 && <span className="agenda-notes-rest">{t('notes.more', { count: rest })}</span>}
    </button>
  );
}
