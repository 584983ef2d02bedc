import type { YearMonth } from '#shared/plan/year-layout';
import type { DayGridState } from '../day/day-grid';

/** What of the grid's state a month has to know: null for what happens elsewhere, so that the other months stay as they are. */
export function stateOfMonth(
  state: DayGridState,
  month: YearMonth,
): { readonly [Name in keyof DayGridState]: DayGridState[Name] | null } {
  const ownKey = (key: string | null) => (key !== null && holds(month, key) ? key : null);
  const { activeDay, marked, draggedKey, selectedKey } = state;
  return {
    activeDay: activeDay >= month.first && activeDay <= month.last ? activeDay : null,
    marked: marked && marked.first <= month.last && marked.last >= month.first ? marked : null,
    draggedKey: ownKey(draggedKey),
    selectedKey: ownKey(selectedKey),
  };
}

/** The props of a month that draw the grid's state. */
export type MonthState = ReturnType<typeof stateOfMonth>;

function holds(month: YearMonth, wanted: string): boolean {
  return (
    month.spans.some(({ key }) => key === wanted) ||
    month.days.some(({ items }) => items.some(({ key }) => key === wanted))
  );
}
