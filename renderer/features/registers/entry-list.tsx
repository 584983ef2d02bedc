import type { Entry, Register } from '#shared/plan/registers/register';
import { referenceTo } from '#shared/plan/registers/register';
import { useState, type DragEvent, type KeyboardEvent } from 'react';
import type { EntryAction } from './entry-menu';
import { controlOf } from './focus-entry';
import { ENTRY_DRAG, EntryRow } from './entry-row';
import { useGrowingCount } from './use-growing-count';

interface Props {
  readonly register: Register;
  readonly label: string;
  readonly entries: readonly Entry[];
  /** How many items refer to what. */
  readonly counts: ReadonlyMap<string, number>;
  /** The identity of the row that Tab stops at. */
  readonly stop: string | undefined;
  readonly held: string | null;
  readonly hasOthers: boolean;
  readonly onStop: (id: string) => void;
  readonly onAction: (entry: Entry, action: EntryAction) => void;
  /** Something was dropped before an entry, or (null) behind the last one. */
  readonly onDrop: (id: string, beforeId: string | null) => void;
}

/** Entries in their order. Up and Down walk the rows, with Alt they take the row along; so does the mouse at its grip. */
export function EntryList({ label, entries, onDrop, ...row }: Props) {
  const stopAt = entries.findIndex(({ id }) => id === row.stop);
  const { count, sentinel } = useGrowingCount(entries.length, stopAt);
  const [dropAt, setDropAt] = useState<number | null>(null);
  const shown = entries.slice(0, count);

  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    if (event.defaultPrevented || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const target = event.target as HTMLElement;
    const own = target.closest<HTMLElement>('.entry');
    if (!own || target.closest('select, [role="combobox"], [popover], .entry-details')) return;
    event.preventDefault();
    const entry = shown.find(({ id }) => id === own.dataset['id']);
    const up = event.key === 'ArrowUp';
    if (event.altKey) {
      if (entry && !entry.archived) row.onAction(entry, up ? 'up' : 'down');
      return;
    }
    const control = target.closest<HTMLElement>('[data-control]')?.dataset['control'] ?? 'name';
    const next = neighbour(own, up ? -1 : 1);
    (controlOf(next, control) ?? controlOf(next, 'name'))?.focus();
  };

  const onDragOver = (event: DragEvent<HTMLUListElement>) => {
    if (!event.dataTransfer.types.includes(ENTRY_DRAG)) return;
    event.preventDefault();
    const own = (event.target as HTMLElement).closest<HTMLElement>('.entry');
    const at = shown.findIndex(({ id }) => id === own?.dataset['id']);
    if (!own || at === -1) return;
    const { top, height } = own.getBoundingClientRect();
    setDropAt(event.clientY < top + height / 2 ? at : at + 1);
  };

  return (
    <ul
      className="entries"
      aria-label={label}
      data-drop-last={dropAt === shown.length || undefined}
      onKeyDown={onKeyDown}
      onDragOver={onDragOver}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDropAt(null);
      }}
      onDrop={(event) => {
        const id = event.dataTransfer.getData(ENTRY_DRAG);
        setDropAt(null);
        if (id === '' || dropAt === null) return;
        event.preventDefault();
        onDrop(id, entries[dropAt]?.id ?? null);
      }}
    >
      {shown.map((entry, at) => (
        <EntryRow
          key={entry.id}
          register={row.register}
          entry={entry}
          count={row.counts.get(referenceTo(row.register, entry)) ?? 0}
          isStop={entry.id === row.stop}
          isDropPlace={at === dropAt}
          held={row.held}
          hasOthers={row.hasOthers}
          onStop={row.onStop}
          onAction={row.onAction}
        />
      ))}
      {count < entries.length && <li ref={sentinel} className="entries-more" aria-hidden="true" />}
    </ul>
  );
}

/** The row before or after, in whichever list of the register it stands. */
function neighbour(row: HTMLElement, direction: 1 | -1): HTMLElement | null {
  const rows = [...(row.closest('.register-scroll')?.querySelectorAll<HTMLElement>('.entry') ?? [])];
  return rows[rows.indexOf(row) + direction] ?? null;
}
