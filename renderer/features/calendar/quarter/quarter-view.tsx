/** A calendar quarter: three months side by side, a row for each day. */
export function QuarterView() {
  return <div className="calendar-view" />;
}
