import { WEEKDAYS, type Weekday } from '#shared/recurrence/rule-pattern';
import { formatDay } from '#shared/time/format';
import { useLanguage, useTranslate } from '../../../state/use-translate';

/** A Monday. */
const MONDAY = 4;

interface Props {
  readonly chosen: readonly Weekday[];
  readonly onChange: (weekdays: readonly Weekday[]) => void;
}

/** The days of the week, each in or out. */
export function WeekdayChoice({ chosen, onChange }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <div className="weekday-choice" role="group" aria-label={t('recurrence.weekdays')}>
      {WEEKDAYS.map((weekday, index) => {
        const isIn = chosen.includes(weekday);
        const short = formatDay(language, MONDAY + index, { weekday: 'short' });
        return (
          <button
            key={weekday}
            type="button"
            aria-pressed={isIn}
            // with what is seen, so that it answers to that by voice
            aria-label={`${formatDay(language, MONDAY + index, { weekday: 'long' })}, ${short}`}
            onClick={() => onChange(isIn ? chosen.filter((each) => each !== weekday) : [...chosen, weekday])}
          >
            {short}
          </button>
        );
      })}
    </div>
  );
}
