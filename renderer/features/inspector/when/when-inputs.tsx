import { dayNumber, type DayNumber, type PlainDate } from '#shared/time/plain-date';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { DayInput } from '../../../ui/day-input';
import { MinuteInput } from '../../../ui/minute-input';
import { useItemEditor } from '../editor/item-editor';

interface WhenDayProps {
  readonly label: string;
  readonly field: string;
  readonly date: PlainDate;
  readonly onChange: (day: DayNumber) => Promise<string | null>;
}

/** A day of the shown item's schedule. */
export function WhenDay({ label, field, date, onChange }: WhenDayProps) {
  const t = useTranslate();
  const { unsaved } = useItemEditor();
  return (
    <DayInput
      label={label}
      language={useLanguage()}
      value={dayNumber(date)}
      onChange={onChange}
      unreadable={t('inspector.not-a-day')}
      pickLabel={t('inspector.pick-day')}
      unsaved={unsaved(field)}
    />
  );
}

interface WhenMinuteProps {
  readonly label: string;
  readonly field: string;
  /** Minutes after midnight. */
  readonly minute: number;
  readonly onChange: (minute: number) => Promise<string | null>;
}

/** A time of day of the shown item's schedule. */
export function WhenMinute({ label, field, minute, onChange }: WhenMinuteProps) {
  const t = useTranslate();
  const { unsaved } = useItemEditor();
  return (
    <MinuteInput
      label={label}
      value={minute}
      onChange={onChange}
      unreadable={t('inspector.not-a-time')}
      unsaved={unsaved(field)}
    />
  );
}
