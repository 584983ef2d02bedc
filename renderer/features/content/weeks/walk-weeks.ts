/** Up and down within a cell and on to the next week, left and right to the next channel that has something there. */
export function walkWeeks(table: HTMLTableElement, key: string): boolean {
  const from = document.activeElement?.closest<HTMLTableCellElement>('td, th') ?? null;
  const row = from?.closest('tr');
  if (!from || !row || !table.contains(from)) return false;
  switch (key) {
    case 'ArrowUp':
    case 'ArrowDown': {
      const step = key === 'ArrowDown' ? 1 : -1;
      const stops = stopsOf(from);
      const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
      return focusOn(next ?? endOf(table.rows[row.rowIndex + step]?.cells[from.cellIndex], step));
    }
    case 'ArrowLeft':
    case 'ArrowRight': {
      const step = key === 'ArrowRight' ? 1 : -1;
      const at = stopsOf(from).indexOf(document.activeElement as HTMLElement);
      for (let column = from.cellIndex + step; row.cells[column]; column += step) {
        const stops = stopsOf(row.cells[column]);
        if (stops.length > 0) return focusOn(stops[Math.min(at, stops.length - 1)]);
      }
      return true;
    }
    default:
      return false;
  }
}

/** The nearest stop of a cell that is come to from above (1) or from below (-1). */
function endOf(cell: HTMLTableCellElement | undefined, step: 1 | -1): HTMLElement | undefined {
  return stopsOf(cell).at(step === 1 ? 0 : -1);
}

function stopsOf(cell: HTMLTableCellElement | undefined): HTMLElement[] {
  return cell ? [...cell.querySelectorAll<HTMLElement>('button')] : [];
}

/** At the edge of the table the key is taken all the same, so that the page does not scroll away under it. */
function focusOn(stop: HTMLElement | undefined): true {
  stop?.focus();
  return true;
}
