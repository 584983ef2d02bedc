import type { AgendaWeek } from '#shared/plan/agenda';
import type { Occurrence } from '#shared/plan/occurrence';
import { shownDays } from '#shared/plan/shown-days';
import { formatDay, formatDays } from '#shared/time/format';
import { dateOfDay, isoWeek, yearOf, type DayNumber } from '#shared/time/plain-date';
import type { CSSProperties } from 'react';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { Mark } from '../../../ui/item/mark';
import type { Rect } from '../../../ui/place-panel';
import { sayMonth } from '../day/say-day';
import type { FaceOf } from '../use-face-of';

/** From the first day of a week to a day that its ISO week shares, whether it begins on Sunday or Monday. */
const TO_MIDWEEK = 3;
const LAST_OF_WEEK = 6;
/** Names that a line of running spans has room for. */
const NAMED = 3;

/** Which week it is: its ISO number and its dates. */
export function WeekHeading({
  week,
  today,
  style,
}: {
  readonly week: AgendaWeek;
  readonly today: DayNumber;
  readonly style: CSSProperties;
}) {
  const t = useTranslate();
  const language = useLanguage();
  const last = week.first + LAST_OF_WEEK;
  const isNow = today >= week.first && today <= last;
  const otherYear = yearOf(dateOfDay(last)) !== yearOf(dateOfDay(today));
  return (
    <h2 className={`agenda-week ${isNow ? 'is-now' : ''}`} style={style}>
      {t('agenda.week', { week: isoWeek(week.first + TO_MIDWEEK) })}{' '}
      <span>
        {formatDays(language, week.first, last, {
          day: 'numeric',
          month: 'long',
          ...(otherYear && { year: 'numeric' }),
        })}
      </span>
    </h2>
  );
}

interface RunningProps {
  /** The day whose list has them all. */
  readonly first: DayNumber;
  readonly running: readonly Occurrence[];
  readonly faceOf: FaceOf;
  readonly selectedKey: string | null;
  readonly onSelect: (key: string) => void;
  readonly onOpenDay: (day: DayNumber, anchor: Rect) => void;
  readonly style: CSSProperties;
}

/** What began before a week and goes on in it, in a quiet line. */
export function RunningLine({ style, ...props }: RunningProps) {
  const t = useTranslate();
  return (
    <div className="agenda-running" style={style}>
      <span>{t('agenda.running')}</span>
      <RunningNames {...props} />
    </div>
  );
}

/** A month in which nothing begins, in one line. */
export function QuietMonth({ style, ...props }: RunningProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { first, running } = props;
  return (
    <div className="agenda-running agenda-quiet" style={style}>
      <h2>
        {sayMonth(language, first)} {yearOf(dateOfDay(first))}
      </h2>
      <span>{t(running.length > 0 ? 'agenda.nothing-begins' : 'agenda.quiet-month')}</span>
      {running.length > 0 && <RunningNames {...props} />}
    </div>
  );
}

function RunningNames({ first, running, faceOf, selectedKey, onSelect, onOpenDay }: Omit<RunningProps, 'style'>) {
  const t = useTranslate();
  const language = useLanguage();
  const rest = running.length - NAMED;
  return (
    <>
      {running.slice(0, NAMED).map((occurrence) => {
        const { look, title } = faceOf(occurrence);
        const until = formatDay(language, shownDays(occurrence).last, { day: 'numeric', month: 'short' });
        const selected = occurrence.key === selectedKey;
        return (
          <button
            key={occurrence.key}
            type="button"
            className={selected ? 'is-selected' : undefined}
            title={title}
            onClick={() => onSelect(occurrence.key)}
          >
            <Mark kind={look.kind} status={look.status} hue={look.hue} />
            <b>{title}</b>
            <i>{t('agenda.until', { day: until })}</i>
          </button>
        );
      })}
      {rest > 0 && (
        <button
          type="button"
          className="agenda-more"
          onClick={(event) => onOpenDay(first, event.currentTarget.getBoundingClientRect())}
        >
          {t('calendar.more', { count: rest })}
        </button>
      )}
    </>
  );
}
