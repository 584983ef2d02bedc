/** A week by its hours. */
export function WeekView() {
  return <div className="calendar-view" />;
}
