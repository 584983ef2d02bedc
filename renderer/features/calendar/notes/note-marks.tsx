import { initialsOf } from '#shared/i18n/initials';
import type { DayNumber } from '#shared/time/plain-date';
import { use, useEffect, useRef } from 'react';
import type { DayNote } from '../../../data/day-notes';
import { useToday } from '../../../state/use-today';
import { useTranslate } from '../../../state/use-translate';
import { NOTE_ICONS } from './note-icon';
import { NotesContext, useNotesOn } from './notes-context';
import { isLate, sayNote, sayNotesCount } from './say-notes';
import { useOpenNote } from './use-open-note';
import './note-marks.css';

const NAMED = 6;

interface NoteMarksProps {
  readonly day: DayNumber;
  /** Tab stops at them, where nothing else leads to the day's list by key. */
  readonly areStops?: boolean;
}

const KINDS = Object.keys(NOTE_ICONS) as readonly DayNote['kind'][];

/** The notes of a day as small marks, one of a kind with how many there are; those of tasks with whose. */
export function NoteMarks({ day, areStops = false }: NoteMarksProps) {
  const notes = useNotesOn(day);
  if (notes.length === 0) return null;
  return (
    <span className="note-marks">
      {KINDS.map((kind) => {
        const alike = notes.filter((note) => note.kind === kind);
        return alike.length > 0 && <NoteMark key={kind} day={day} notes={alike} isStop={areStops} />;
      })}
    </span>
  );
}

interface NoteMarkProps {
  readonly day: DayNumber;
  /** All of one kind, at least one. */
  readonly notes: readonly DayNote[];
  readonly isStop: boolean;
}

/** Opens what it stands for, or of several the list of the day. */
function NoteMark({ day, notes, isStop }: NoteMarkProps) {
  const t = useTranslate();
  const today = useToday();
  const { onOpenDay } = use(NotesContext);
  const open = useOpenNote();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const element = button.current!;
    // FullCalendar listens below React: a press on a mark must not begin an item on its day
    const stop = (event: Event) => event.stopPropagation();
    element.addEventListener('mousedown', stop);
    element.addEventListener('touchstart', stop, { passive: true });
    return () => {
      element.removeEventListener('mousedown', stop);
      element.removeEventListener('touchstart', stop);
    };
  }, []);
  const [first] = notes;
  const words = notes.slice(0, NAMED).map((note) => sayNote(note, today, t));
  const rest = notes.length - words.length;
  const hint = [...words, ...(rest > 0 ? [t('notes.more', { count: rest })] : [])].join('\n');
  const owners = new Set(notes.map((note) => (note.kind === 'task' ? note.owner : null)));
  const [owner] = owners.size === 1 ? [...owners] : [null];
  const Icon = NOTE_ICONS[first!.kind];
  return (
    <button
      ref={button}
      type="button"
      tabIndex={isStop ? 0 : -1}
      className={`note-mark ${notes.some((note) => isLate(note, today)) ? 'is-late' : ''}`}
      title={hint}
      aria-label={first!.kind === 'holiday' ? words.join(', ') : `${sayNotesCount(notes, t)}: ${words.join(', ')}`}
      onClick={() => (notes.length === 1 && first!.kind !== 'holiday' ? open(first!) : onOpenDay(day))}
    >
      <Icon size={12} aria-hidden="true" />
      {notes.length > 1 && <b aria-hidden="true">{notes.length}</b>}
      {owner && <span aria-hidden="true">{initialsOf(owner.name)}</span>}
    </button>
  );
}
