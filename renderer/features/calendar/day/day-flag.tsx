import './day-flag.css';

/** The corner of a day on which something is to be mended; the day's own name says how much. */
export function DayFlag() {
  return <i className="day-flag" aria-hidden="true" />;
}
