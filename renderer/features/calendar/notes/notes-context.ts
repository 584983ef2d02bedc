import type { DayNumber } from '#shared/time/plain-date';
import { createContext, use } from 'react';
import type { DayNote, DayNotes } from '../../../data/day-notes';
import { NO_NOTES } from './use-day-notes';

/** The notes of the days in view, and the way to the list of a day. */
export interface NotesInView {
  readonly notes: Pick<DayNotes, 'get'>;
  readonly onOpenDay: (day: DayNumber) => void;
}

/** By context, since FullCalendar begins anew with every option that changes, and months of a year stay as they are. */
export const NotesContext = createContext<NotesInView>({ notes: new Map(), onOpenDay: () => undefined });

/** The notes of one day in view. */
export function useNotesOn(day: DayNumber): readonly DayNote[] {
  return use(NotesContext).notes.get(day) ?? NO_NOTES;
}
