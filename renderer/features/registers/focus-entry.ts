/** The parts of a row that take the focus. */
export type EntryControl = 'colour' | 'name' | 'field' | 'uses' | 'more';

/** Puts the focus on an entry's row once it is drawn; where it lacks that part, on its name. */
export function focusEntry(reference: string, control: EntryControl = 'name'): void {
  requestAnimationFrame(() => {
    const row = document.querySelector(`[data-entry="${CSS.escape(reference)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    (controlOf(row, control) ?? controlOf(row, 'name'))?.focus();
  });
}

/** A part of a row: what is marked with its name, or what takes the focus within that. */
export function controlOf(row: Element | null, control: string): HTMLElement | null {
  const part = row?.querySelector<HTMLElement>(`[data-control="${control}"]`) ?? null;
  return part?.querySelector<HTMLElement>('button, input') ?? part;
}
