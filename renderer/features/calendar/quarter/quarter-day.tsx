import { isSpan } from '#shared/plan/day-items';
import type { QuarterRow } from '#shared/plan/quarter-rows';
import { shownDays } from '#shared/plan/shown-days';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { ItemBar } from '../../../ui/item/item-bar';
import { DayFlag } from '../day/day-flag';
import type { MarkedDays } from '../day/marked-days';
import { sayWeekdayShortly } from '../day/say-day';
import { useNotesOn } from '../notes/notes-context';
import { sayDayWithNotes } from '../notes/say-notes';
import type { FaceOf } from '../use-face-of';

export interface QuarterDayProps {
  readonly row: QuarterRow;
  readonly railsWidth: number;
  /** The number of the week that begins here. */
  readonly week: number | null;
  readonly endsWeek: boolean;
  readonly faceOf: FaceOf;
  readonly isToday: boolean;
  readonly isActive: boolean;
  /** How much is to be mended on it. */
  readonly findings: number;
  readonly marked: MarkedDays['tone'] | null;
  readonly draggedKey: string | null;
  readonly selectedKey: string | null;
}

/** A day of the quarter: its number, and one line of titles. */
export function QuarterDay(props: QuarterDayProps) {
  const { row, railsWidth, week, endsWeek, faceOf, isToday, isActive, findings, marked, draggedKey, selectedKey } =
    props;
  const t = useTranslate();
  const language = useLanguage();
  const { day, titles, more } = row;
  const notes = useNotesOn(day.day);
  const count = day.items.length + day.spans.length;
  const classes = ['quarter-day', day.isWeekend && 'is-weekend', endsWeek && 'ends-week', marked && `is-${marked}`];
  return (
    <div role="row" style={{ gridRow: day.number + 1 }}>
      <div
        className={classes.filter(Boolean).join(' ')}
        role="gridcell"
        tabIndex={isActive ? 0 : -1}
        aria-label={sayDayWithNotes(language, t, day.day, { count, findings, notes })}
        aria-current={isToday ? 'date' : undefined}
        data-day={day.day}
        data-count={count > 0 ? count : undefined}
        data-notes={notes.length > 0 ? '' : undefined}
        data-week={week ?? undefined}
        data-weekday={sayWeekdayShortly(language, day.day)}
      >
        <b>{day.number}</b>
        {findings > 0 && <DayFlag />}
      </div>
      {(titles.length > 0 || more > 0) && (
        <div className="quarter-titles item-place" role="gridcell" style={{ marginLeft: railsWidth }}>
          {titles.map(({ occurrence, width }) => {
            const { look, title, channel } = faceOf(occurrence);
            const { first } = shownDays(occurrence);
            return (
              <span
                key={occurrence.key}
                className="quarter-title"
                role="button"
                tabIndex={-1}
                data-key={occurrence.key}
                style={{ width }}
              >
                <ItemBar
                  look={look}
                  title={title}
                  channel={channel}
                  cutLeft={isSpan(occurrence) && first < day.day}
                  selected={occurrence.key === selectedKey}
                  dragging={occurrence.key === draggedKey}
                />
              </span>
            );
          })}
          {more > 0 && <span className="quarter-more">+{more}</span>}
        </div>
      )}
    </div>
  );
}
