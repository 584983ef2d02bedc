import type { StripYear } from '#shared/partners/year-strip';
import { formatDay } from '#shared/time/format';
import { useToday } from '../../state/use-today';
import { useLanguage } from '../../state/use-translate';
import './year-strip.css';

/** Where a month is narrower, every third one is named. */
const NAMED_MONTH = 34;

interface Props {
  readonly year: StripYear;
  /** In pixels. */
  readonly width: number;
  readonly areNamed: boolean;
}

/** The months of a strip as lines behind what lies on it, with their names where there is room, and today. */
export function StripMonths({ year, width, areNamed }: Props) {
  const language = useLanguage();
  const today = useToday();
  const { first, last, months } = year;
  const dayWidth = width / (last - first + 1);
  const isEveryOneNamed = width / months.length >= NAMED_MONTH;
  return (
    <div className="strip-months" aria-hidden="true">
      {months.map((month, at) => (
        <span key={month} className="together-month" style={{ left: (month - first) * dayWidth }}>
          {areNamed && (isEveryOneNamed || at % 3 === 0) && formatDay(language, month, { month: 'short' })}
        </span>
      ))}
      {today >= first && today <= last && (
        <i className="together-today" style={{ left: (today - first + 0.5) * dayWidth }} />
      )}
    </div>
  );
}
