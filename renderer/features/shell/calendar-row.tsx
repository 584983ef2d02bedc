import { EyeOff } from 'lucide-react';
import type { Calendar } from '#shared/records/calendar';
import { useTranslate } from '../../state/use-translate';
import { Checkbox } from '../../ui/checkbox';
import { VisuallyHidden } from '../../ui/visually-hidden';

interface Props {
  readonly calendar: Calendar;
  readonly isFilteredOut: boolean;
  readonly onToggle: () => void;
  /** Leaves it alone, or brings all back; null where it is the only one. */
  readonly onShowOnly: (() => void) | null;
}

/** A calendar with its tick. */
export function CalendarRow({ calendar, isFilteredOut, onToggle, onShowOnly }: Props) {
  const t = useTranslate();
  return (
    <li
      className="sidebar-row calendar-row"
      onClickCapture={(event) => {
        if (!event.altKey) return;
        event.preventDefault();
        event.stopPropagation();
        onShowOnly?.();
      }}
    >
      <Checkbox
        className="calendar-check"
        hue={calendar.hue}
        checked={calendar.visible}
        onChange={onToggle}
        label={
          <>
            <span className="calendar-name" title={calendar.name}>
              {calendar.name}
            </span>
            {isFilteredOut && (
              <span className="calendar-filtered" title={t('shell.filtered-out')}>
                <EyeOff size={12} />
                <VisuallyHidden>{t('shell.filtered-out')}</VisuallyHidden>
              </span>
            )}
          </>
        }
      />
      {onShowOnly && (
        <button
          type="button"
          className="sidebar-only"
          aria-label={t('shell.only-calendar', { name: calendar.name })}
          onClick={onShowOnly}
        >
          {t('shell.only')}
        </button>
      )}
    </li>
  );
}
