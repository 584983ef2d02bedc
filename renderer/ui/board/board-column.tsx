import { useState, type ReactNode } from 'react';
import { Button } from '../button';
import { DRAGGED_CARD } from './board-card';

/** One column of a board, with all its cards in their order. */
export interface Column<Id extends string, Card> {
  readonly id: Id;
  readonly title: string;
  /** Stands before the title. */
  readonly sign: ReactNode;
  readonly cards: readonly Card[];
}

/** So many cards of a column are drawn at first, and with every wish for more. */
const MORE = 40;

interface Props<Id extends string, Card> {
  readonly column: Column<Id, Card>;
  /** The card that was moved last: it is drawn wherever it has come to stand, for it has the focus. */
  readonly moved: string | null;
  readonly drawCard: (card: Card) => ReactNode;
  readonly onDrop: (key: string) => void;
  readonly sayMore: (count: number) => string;
}

export function BoardColumn<Id extends string, Card extends { readonly key: string }>({
  column: { title, sign, cards },
  moved,
  drawCard,
  onDrop,
  sayMore,
}: Props<Id, Card>) {
  const [limit, setLimit] = useState(MORE);
  const [isOver, setOver] = useState(false);
  const drawn = drawnOf(cards, limit, moved);
  const left = cards.length - drawn.length;
  return (
    <section
      className={`board-column ${isOver ? 'is-over' : ''}`}
      aria-label={title}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(DRAGGED_CARD)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        const key = event.dataTransfer.getData(DRAGGED_CARD);
        if (key) onDrop(key);
      }}
    >
      <h2>
        {sign}
        <span>{title}</span>
        <small>{cards.length}</small>
      </h2>
      <div className="board-cards">
        {drawn.map(drawCard)}
        {left > 0 && (
          <Button variant="link" onClick={() => setLimit(limit + MORE)}>
            {sayMore(left)}
          </Button>
        )}
      </div>
    </section>
  );
}

function drawnOf<Card extends { readonly key: string }>(
  cards: readonly Card[],
  limit: number,
  moved: string | null,
): readonly Card[] {
  const first = cards.slice(0, limit);
  const far = cards.slice(limit).find(({ key }) => key === moved);
  return far ? [...first, far] : first;
}
