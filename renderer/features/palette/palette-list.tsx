import type { DayNumber } from '#shared/time/plain-date';
import { useLayoutEffect, useRef } from 'react';
import { useTranslate } from '../../state/use-translate';
import { CommandRow } from './command-row';
import { ItemRow } from './item-row';
import type { Query } from './match';
import type { PaletteRow } from './use-palette-rows';

interface Props {
  readonly id: string;
  readonly query: Query | null;
  readonly rows: readonly PaletteRow[];
  /** The row that Enter takes, by its place. */
  readonly active: number;
  readonly today: DayNumber;
  readonly onPoint: (index: number) => void;
  readonly onTake: (row: PaletteRow) => void;
}

/** The identity of a row's element, by which the line of the palette points to it. */
export function rowId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** What was found, in groups. */
export function PaletteList({ id, query, rows, active, today, onPoint, onTake }: Props) {
  const t = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [rows, active]);

  const group = (kind: PaletteRow['kind'], heading: string) => {
    if (!rows.some((row) => row.kind === kind)) return null;
    return (
      <div role="group" aria-labelledby={`${id}-${kind}`}>
        <div id={`${id}-${kind}`} className="palette-heading" role="presentation">
          {heading}
        </div>
        {rows.map(
          (row, index) =>
            row.kind === kind && (
              <div
                key={row.id}
                id={rowId(id, index)}
                role="option"
                aria-selected={index === active}
                aria-disabled={row.kind === 'command' && row.hit.hindrance !== null}
                onPointerMove={() => onPoint(index)}
                onClick={() => onTake(row)}
              >
                {row.kind === 'command' ? (
                  <CommandRow hit={row.hit} query={query} />
                ) : (
                  <ItemRow item={row.found.item} firstDay={row.found.firstDay} query={query} today={today} />
                )}
              </div>
            ),
        )}
      </div>
    );
  };

  return (
    <>
      <div ref={list} id={id} className="palette-list" role="listbox" aria-label={t('palette.found')}>
        {group('command', t('palette.commands'))}
        {group('item', t('palette.items'))}
      </div>
      <p className="palette-none" role="status">
        {rows.length === 0 && t('palette.nothing')}
      </p>
    </>
  );
}
