import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { BoardColumn, type Column } from './board-column';
import { walkCards } from './walk-cards';
import './board.css';

const WALK: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Props<Id extends string, Card extends { readonly key: string }> {
  /** What stands on it, for those who listen. */
  readonly label: string;
  readonly columns: readonly Column<Id, Card>[];
  /** A `BoardCard` with the same key. */
  readonly drawCard: (card: Card) => ReactNode;
  /** Puts a card into another column; true when it went there. */
  readonly onMove: (key: string, column: Id) => Promise<boolean>;
  readonly sayMore: (count: number) => string;
}

/**
 * Cards in columns side by side. A card is dragged to another column, or moved with Shift and the arrow keys; the arrows
 * alone walk from card to card.
 */
export function Board<Id extends string, Card extends { readonly key: string }>({
  label,
  columns,
  drawCard,
  onMove,
  sayMore,
}: Props<Id, Card>) {
  const board = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState<string | null>(null);

  const move = async (key: string, column: Id) => {
    if (columnOf(columns, key)?.id === column) return;
    setMoved(key);
    if (await onMove(key, column))
      board.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(key)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const card = (event.target as HTMLElement).closest<HTMLElement>('[data-card]');
    const way = WALK[event.key];
    if (!card || !way || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const [across, down] = way;
    if (!event.shiftKey) return walkCards(board.current!, card, across, down);
    const key = card.dataset['card']!;
    const from = columns.findIndex(({ cards }) => cards.some((each) => each.key === key));
    const next = columns[from + across];
    if (across !== 0 && next) void move(key, next.id);
  };

  return (
    <div ref={board} className="board" role="group" aria-label={label} onKeyDown={onKeyDown}>
      {columns.map((column) => (
        <BoardColumn
          key={column.id}
          column={column}
          moved={moved}
          drawCard={drawCard}
          onDrop={(key) => void move(key, column.id)}
          sayMore={sayMore}
        />
      ))}
    </div>
  );
}

function columnOf<Id extends string, Card extends { readonly key: string }>(
  columns: readonly Column<Id, Card>[],
  key: string,
): Column<Id, Card> | undefined {
  return columns.find(({ cards }) => cards.some((card) => card.key === key));
}
