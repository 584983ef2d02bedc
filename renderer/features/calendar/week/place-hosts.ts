import type { DayNumber } from '#shared/time/plain-date';

/** A day has two cells: of its hours, and above them of what lasts whole days. */
export type Band = 'days' | 'hours';

/** FullCalendar's cells by day, as they come and go. */
export class PlaceHosts {
  readonly #cells = new Map<string, HTMLElement>();
  readonly #listeners = new Set<() => void>();

  /** A cell has been mounted. */
  put(band: Band, day: DayNumber, cell: HTMLElement): void {
    cell.dataset[band === 'days' ? 'day' : 'hoursOf'] = String(day);
    this.#cells.set(`${band} ${day}`, cell);
    this.#tell();
  }

  /** A cell is about to go. */
  drop(band: Band, day: DayNumber, cell: HTMLElement): void {
    if (this.cell(band, day) === cell) this.#cells.delete(`${band} ${day}`);
    this.#tell();
  }

  cell(band: Band, day: DayNumber): HTMLElement | null {
    return this.#cells.get(`${band} ${day}`) ?? null;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
