import type { DayNumber } from '#shared/time/plain-date';
import { useLanguage } from '../../../state/use-translate';
import { NoteMarks } from '../notes/note-marks';
import { dayNumberText } from './month-options';

/** The head of a day's cell: its number, and what is to be known of the day. */
export function MonthDayTop({ day }: { readonly day: DayNumber }) {
  const language = useLanguage();
  return (
    <>
      <span className="month-number">{dayNumberText(language, day)}</span>
      <NoteMarks day={day} />
    </>
  );
}
