import { ArrowDown, ArrowUp } from 'lucide-react';
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Checkbox } from './checkbox';
import './virtual-table.css';

export interface TableColumn<Row> {
  readonly id: string;
  readonly title: string;
  /** A track of CSS grid: `minmax(160px, 2fr)`. */
  readonly width: string;
  readonly cell: (row: Row) => ReactNode;
  readonly sortable?: boolean;
}

export interface TableSort {
  readonly column: string;
  readonly descending: boolean;
}

export interface VirtualTableProps<Row extends { readonly id: string }> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  /** In pixels; all rows have it. */
  readonly rowHeight: number;
  readonly sort: TableSort;
  readonly onSort: (column: string) => void;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
  readonly tickLabel: (row: Row) => string;
  readonly tickAllLabel: string;
  readonly onOpen: (row: Row) => void;
  /** F2 on the active row. */
  readonly onEdit?: (row: Row) => void;
}

/** Drawn beyond what is seen, above and below. */
const OVERSCAN = 4;

/**
 * A table of any length: only the rows in sight are drawn. One stop of Tab for all rows: arrows, Page and Home/End walk,
 * Enter opens, F2 edits, Space ticks, Ctrl/⌘ A ticks all.
 */
export function VirtualTable<Row extends { readonly id: string }>({
  label,
  rows,
  columns,
  rowHeight,
  sort,
  onSort,
  ticked,
  onTick,
  tickLabel,
  tickAllLabel,
  onOpen,
  onEdit,
}: VirtualTableProps<Row>) {
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [inSight, setInSight] = useState({ first: 0, count: 40 });
  const [activeId, setActiveId] = useState<string | null>(null);
  const activeAt = Math.max(
    0,
    rows.findIndex((row) => row.id === activeId),
  );
  const tracks = { gridTemplateColumns: `36px ${columns.map(({ width }) => width).join(' ')}` };

  const look = () => {
    const { scrollTop, clientHeight } = scroller.current!;
    const first = Math.max(0, Math.floor(scrollTop / rowHeight) - OVERSCAN);
    const count = Math.ceil(clientHeight / rowHeight) + 2 * OVERSCAN;
    setInSight((before) => (before.first === first && before.count === count ? before : { first, count }));
  };
  useLayoutEffect(() => {
    const watcher = new ResizeObserver(look);
    watcher.observe(scroller.current!);
    return () => watcher.disconnect();
  });

  const goTo = (at: number) => {
    const row = rows[at];
    if (!row) return;
    setActiveId(row.id);
    const element = scroller.current!;
    const headHeight = element.querySelector<HTMLElement>('.table-head')!.offsetHeight;
    const room = element.clientHeight - headHeight - rowHeight;
    element.scrollTop = Math.min(at * rowHeight, Math.max(element.scrollTop, at * rowHeight - room));
  };
  const toggle = (row: Row) => {
    const next = new Set(ticked);
    if (!next.delete(row.id)) next.add(row.id);
    onTick(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const row = rows[activeAt];
    const target = placeByKey(event.key, activeId === null ? -1 : activeAt, rows.length, inSight.count - 2 * OVERSCAN);
    if (target !== null) goTo(target);
    else if (event.key === 'Enter' && row && activeId !== null) onOpen(row);
    else if (event.key === 'F2' && row && activeId !== null && onEdit) onEdit(row);
    else if (event.key === ' ' && row && activeId !== null) toggle(row);
    else if ((event.ctrlKey || event.metaKey) && event.code === 'KeyA') onTick(new Set(rows.map((each) => each.id)));
    else if (event.key === 'Escape' && ticked.size > 0) onTick(new Set());
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const shown = rows.slice(inSight.first, inSight.first + inSight.count);
  const areAllTicked = rows.length > 0 && rows.every((row) => ticked.has(row.id));
  return (
    <div
      ref={scroller}
      className="table"
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-multiselectable="true"
      aria-activedescendant={rows[activeAt]?.id === activeId && activeId !== null ? `${id}-${activeId}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onScroll={look}
    >
      <div className="table-head" role="row" aria-rowindex={1} style={tracks}>
        <span role="columnheader">
          <Checkbox
            aria-label={tickAllLabel}
            checked={areAllTicked}
            onChange={(checked) => onTick(new Set(checked ? rows.map((each) => each.id) : []))}
          />
        </span>
        {columns.map(({ id: column, title, sortable = true }) => {
          const isSorted = sort.column === column;
          const Arrow = sort.descending ? ArrowDown : ArrowUp;
          return (
            <span key={column} role="columnheader" aria-sort={isSorted ? sortWord(sort) : undefined}>
              {sortable ? (
                <button type="button" onClick={() => onSort(column)}>
                  {title}
                  {isSorted && <Arrow size={12} />}
                </button>
              ) : (
                title
              )}
            </span>
          );
        })}
      </div>
      <div className="table-body" role="rowgroup" style={{ height: rows.length * rowHeight }}>
        {shown.map((row, at) => (
          <div
            key={row.id}
            id={`${id}-${row.id}`}
            className={`table-row ${row.id === activeId ? 'is-active' : ''} ${ticked.has(row.id) ? 'is-ticked' : ''}`}
            role="row"
            aria-rowindex={inSight.first + at + 2}
            aria-selected={ticked.has(row.id)}
            style={{ ...tracks, height: rowHeight, top: (inSight.first + at) * rowHeight }}
            onClick={() => {
              setActiveId(row.id);
              onOpen(row);
            }}
          >
            <span role="gridcell" onClick={(event) => event.stopPropagation()}>
              <Checkbox
                aria-label={tickLabel(row)}
                tabIndex={-1}
                checked={ticked.has(row.id)}
                onChange={() => toggle(row)}
              />
            </span>
            {columns.map(({ id: column, cell }) => (
              <span key={column} role="gridcell">
                {cell(row)}
              </span>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function sortWord({ descending }: TableSort): 'ascending' | 'descending' {
  return descending ? 'descending' : 'ascending';
}

function placeByKey(key: string, active: number, count: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(active + 1, count - 1);
    case 'ArrowUp':
      return Math.max(active - 1, 0);
    case 'PageDown':
      return Math.min(active + page, count - 1);
    case 'PageUp':
      return Math.max(active - page, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
