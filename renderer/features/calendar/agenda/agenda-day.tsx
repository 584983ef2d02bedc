import type { AgendaDay } from '#shared/plan/agenda';
import { formatDay } from '#shared/time/format';
import type { DayNumber } from '#shared/time/plain-date';
import type { CSSProperties } from 'react';
import { useFlaggedDays } from '../../../state/use-findings';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import type { Rect } from '../../../ui/place-panel';
import { DayFlag } from '../day/day-flag';
import { sayDayWithCount, sayWeekday } from '../day/say-day';
import type { FaceOf } from '../use-face-of';
import { AgendaEntryRow } from './agenda-entry';
import { AgendaNotes } from './agenda-notes';
import { notesStopId, stopId } from './agenda-places';
import { DAY_PADDING, ENTRY_HEIGHT } from './agenda-rows';

export interface AgendaDayProps {
  readonly day: AgendaDay;
  /** Where it stands in the list. */
  readonly top: number;
  readonly shown: { readonly from: number; readonly to: number };
  readonly faceOf: FaceOf;
  readonly today: DayNumber;
  readonly activeId: string | null;
  readonly selectedKey: string | null;
  readonly onSelect: (key: string) => void;
  readonly onOpenDay: (day: DayNumber, anchor: Rect) => void;
  readonly style: CSSProperties;
}

/** A day under its heading, which stays in sight as long as the day does. Of many entries those in sight are drawn. */
export function AgendaDayBox(props: AgendaDayProps) {
  const { day, top, shown, faceOf, today, activeId, selectedKey, onSelect, onOpenDay, style } = props;
  const t = useTranslate();
  const language = useLanguage();
  const { entries, isNoted } = day;
  const isToday = day.day === today;
  const findings = useFlaggedDays().get(day.day) ?? 0;
  const heading = sayDayWithCount(language, t, day.day, entries.length, findings);
  return (
    <section className={`agenda-day ${isToday ? 'is-today' : ''}`} aria-label={heading} style={style}>
      <h3 aria-current={isToday ? 'date' : undefined}>
        <b>{formatDay(language, day.day, { day: 'numeric' })}</b>
        <span>
          {sayWeekday(language, day.day)}
          <i>{formatDay(language, day.day, { month: 'short' })}</i>
        </span>
        {findings > 0 && <DayFlag />}
      </h3>
      {entries.length === 0 && !isNoted && <p>{t('agenda.quiet-day')}</p>}
      <ul>
        {[...entries.entries()].map(([at, entry]) => {
          const offset = DAY_PADDING + at * ENTRY_HEIGHT;
          const id = stopId(day.day, entry.occurrence.key);
          const isActive = id === activeId;
          const inSight = top + offset + ENTRY_HEIGHT > shown.from && top + offset < shown.to;
          if (!inSight && !isActive) return null;
          return (
            <li key={entry.occurrence.key} aria-setsize={entries.length} aria-posinset={at + 1} style={{ top: offset }}>
              <AgendaEntryRow
                id={id}
                entry={entry}
                face={faceOf(entry.occurrence)}
                isActive={isActive}
                selected={entry.occurrence.key === selectedKey}
                onSelect={onSelect}
              />
            </li>
          );
        })}
      </ul>
      {isNoted && (
        <AgendaNotes
          id={notesStopId(day.day)}
          day={day.day}
          isActive={notesStopId(day.day) === activeId}
          onOpenDay={onOpenDay}
          style={{ top: DAY_PADDING + entries.length * ENTRY_HEIGHT }}
        />
      )}
    </section>
  );
}
