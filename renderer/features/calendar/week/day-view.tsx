/** A day by its hours. */
export function DayView() {
  return <div className="calendar-view" />;
}
