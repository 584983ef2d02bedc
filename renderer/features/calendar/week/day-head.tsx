import type { Translate } from '#shared/i18n/translate';
import { formatDay, formatMinute } from '#shared/time/format';
import { clockChange, minutesAhead } from '#shared/time/other-clock';
import type { DayNumber } from '#shared/time/plain-date';
import { zoneName } from '#shared/time/zone-name';
import { Clock } from 'lucide-react';
import { use } from 'react';
import { useFlaggedDays } from '../../../state/use-findings';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { NoteMarks } from '../notes/note-marks';
import { DayFlag } from '../day/day-flag';
import { sayDay, sayWeekday } from '../day/say-day';
import { ClocksContext, type Clocks } from './hour-label';

/** The head of a day's column; says where its clocks differ from the hours at the side. */
export function DayHead({ day, isToday }: { readonly day: DayNumber; readonly isToday: boolean }) {
  const t = useTranslate();
  const clocks = use(ClocksContext);
  const language = useLanguage();
  const findings = useFlaggedDays().get(day) ?? 0;
  const note = clockNote(day, clocks, language, t);
  return (
    <>
      <VisuallyHidden>
        {[sayDay(language, day), findings > 0 && t('finding.count', { count: findings })].filter(Boolean).join(', ')}
      </VisuallyHidden>
      {findings > 0 && <DayFlag />}
      <b className={isToday ? 'is-today' : ''} aria-hidden="true">
        {formatDay(language, day, { day: 'numeric' })}
      </b>
      <span aria-hidden="true">{sayWeekday(language, day)}</span>
      <NoteMarks day={day} areStops />
      {note && (
        <span className="hours-note" title={note.hint}>
          <Clock size={11} aria-hidden="true" />
          <span aria-hidden="true">{note.text}</span>
          <VisuallyHidden>{note.hint}</VisuallyHidden>
        </span>
      )}
    </>
  );
}

function clockNote(
  day: DayNumber,
  { zone, secondZone, day: told }: Clocks,
  language: string,
  t: Translate,
): { readonly text: string; readonly hint: string } | null {
  const change = clockChange(day, zone);
  if (change) {
    const [before, after] = [formatMinute(change.before), formatMinute(change.after)];
    return {
      text: t('hours.clock-change', { before: inShort(before), after: inShort(after) }),
      hint: t('hours.clock-change-hint', { before, after }),
    };
  }
  if (secondZone === null) return null;
  const shift = minutesAhead(day, zone, secondZone) - minutesAhead(told, zone, secondZone);
  if (shift === 0) return null;
  const name = zoneName(language, secondZone);
  const shown = `${shift > 0 ? '+' : '−'}${inShort(formatMinute(Math.abs(shift)))}`;
  return { text: shown, hint: t('hours.shift-hint', { zone: name, shift: shown }) };
}

/** `02:00` is `2`, `02:30` is `2:30`. */
function inShort(time: string): string {
  return time.replace(/^0/, '').replace(/:00$/, '');
}
