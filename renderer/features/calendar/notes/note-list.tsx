import type { DayNote } from '../../../data/day-notes';
import { useToday } from '../../../state/use-today';
import { useTranslate } from '../../../state/use-translate';
import { NOTE_ICONS } from './note-icon';
import { isLate, keyOfNote, sayNote } from './say-notes';
import { useOpenNote } from './use-open-note';
import './note-marks.css';

/** So many notes of a day are told in its list; of more the rest is a number. */
const MOST = 40;

interface Props {
  readonly notes: readonly DayNote[];
  /** Called before one is opened; null where the list is only looked at. */
  readonly onOpen: (() => void) | null;
}

/** The notes of a day, each by itself; a press opens what it is about. */
export function NoteList({ notes, onOpen }: Props) {
  const t = useTranslate();
  const open = useOpenNote();
  const rest = notes.length - MOST;
  return (
    <>
      {notes.slice(0, MOST).map((note) =>
        onOpen && note.kind !== 'holiday' ? (
          <button
            key={keyOfNote(note)}
            type="button"
            className="note-line"
            onClick={() => {
              onOpen();
              open(note);
            }}
          >
            <NoteWords note={note} />
          </button>
        ) : (
          <span key={keyOfNote(note)} className="note-line">
            <NoteWords note={note} />
          </span>
        ),
      )}
      {rest > 0 && <p>{t('notes.more', { count: rest })}</p>}
    </>
  );
}

function NoteWords({ note }: { readonly note: DayNote }) {
  const t = useTranslate();
  const today = useToday();
  const Icon = NOTE_ICONS[note.kind];
  return (
    <>
      <Icon size={13} aria-hidden="true" />
      <span className={isLate(note, today) ? 'is-late' : ''}>{sayNote(note, today, t)}</span>
    </>
  );
}
