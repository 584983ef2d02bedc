import { usePlanSnapshot } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { Select } from '../../ui/select';

interface Props {
  readonly value: string;
  readonly onChange: (calendarId: string) => void;
}

/** Which calendar the new item goes into. */
export function CalendarChoice({ value, onChange }: Props) {
  const t = useTranslate();
  const calendars = usePlanSnapshot()
    .all('calendars')
    .filter(({ archived }) => !archived);
  const hue = calendars.find(({ id }) => id === value)?.hue ?? 1;
  return (
    <span className="composer-calendar">
      <span className={`composer-hue hue-${hue}`} />
      <Select
        aria-label={t('field.calendar')}
        value={value}
        options={calendars.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={onChange}
      />
    </span>
  );
}
