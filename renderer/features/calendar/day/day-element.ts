import type { DayNumber } from '#shared/time/plain-date';

/** The day of the cell that an element lies in, or null outside of all days. Cells carry it as `data-day`. */
export function dayOfElement(element: Element | null): DayNumber | null {
  const day = element?.closest<HTMLElement>('[data-day]')?.dataset['day'];
  return day === undefined ? null : Number(day);
}

/** The day under a point of the viewport, whatever lies over its cell. */
export function dayAtPoint(container: Element, x: number, y: number): DayNumber | null {
  const cell = document
    .elementsFromPoint(x, y)
    .find((element) => element instanceof HTMLElement && element.dataset['day'] !== undefined);
  return cell && container.contains(cell) ? dayOfElement(cell) : null;
}

/** The cell of a day. */
export function cellOfDay(container: Element, day: DayNumber): HTMLElement | null {
  return container.querySelector<HTMLElement>(`[data-day="${day}"]`);
}
