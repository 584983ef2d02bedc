import { assertNever } from '#shared/kernel/assert-never';
import { sayHoliday } from '#shared/holidays/name-holidays';
import type { Translate } from '#shared/i18n/translate';
import type { DayNumber } from '#shared/time/plain-date';
import type { DayNote } from '../../../data/day-notes';
import { sayDayWithCount } from '../day/say-day';

/** A note in words: `Anna Lind turns 30`, `Call the caterer (Boris)`. */
export function sayNote(note: DayNote, today: DayNumber, t: Translate): string {
  switch (note.kind) {
    case 'holiday':
      return sayHoliday(note.holiday, note.shownCountries, t);
    case 'birthday':
      return t('notes.birthday', { name: note.person.name, age: note.age });
    case 'task': {
      const words = { text: note.task.entry.text, owner: note.owner?.name ?? '' };
      return t(isLate(note, today) ? 'notes.late-task' : 'notes.task', words);
    }
    default:
      return assertNever(note);
  }
}

/** What a day is and how many other notes it has: `Victory Day, 1 birthday, 2 tasks due`; empty for none. */
export function sayNotesCount(notes: readonly DayNote[], t: Translate): string {
  const countOf = (kind: DayNote['kind']) => notes.filter((note) => note.kind === kind).length;
  const [birthdays, tasks] = [countOf('birthday'), countOf('task')];
  return [
    ...notes.flatMap((note) => (note.kind === 'holiday' ? [sayHoliday(note.holiday, note.shownCountries, t)] : [])),
    birthdays > 0 ? t('notes.birthdays', { count: birthdays }) : '',
    tasks > 0 ? t('notes.tasks', { count: tasks }) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** A day with what is on and what is to be known of it: `Thursday 4 March, 3 items, 1 birthday`. */
export function sayDayWithNotes(
  language: string,
  t: Translate,
  day: DayNumber,
  {
    count,
    findings,
    notes = [],
  }: { readonly count: number; readonly findings: number; readonly notes?: readonly DayNote[] | undefined },
): string {
  const told = sayDayWithCount(language, t, day, count, findings);
  return notes.length === 0 ? told : `${told}, ${sayNotesCount(notes, t)}`;
}

/** Should it have been done by now? */
export function isLate(note: DayNote, today: DayNumber): boolean {
  return note.kind === 'task' && note.task.due !== null && note.task.due < today;
}

/** Tells the notes of a day apart. */
export function keyOfNote(note: DayNote): string {
  switch (note.kind) {
    case 'holiday':
      return `${note.holiday.name} ${note.holiday.isSubstitute}`;
    case 'birthday':
      return note.person.id;
    case 'task':
      return `${note.task.source.key} ${note.task.entry.id}`;
  }
}
