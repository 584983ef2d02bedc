import type { ReactNode } from 'react';

/** What a dragged card carries: its key. */
export const DRAGGED_CARD = 'application/x-kalends-card';

interface Props {
  readonly cardKey: string;
  readonly className: string;
  readonly isSelected: boolean;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** One card of a board; a press opens what it stands for. */
export function BoardCard({ cardKey, className, isSelected, onOpen, children }: Props) {
  return (
    <button
      type="button"
      data-card={cardKey}
      draggable
      className={`board-card ${className} ${isSelected ? 'is-selected' : ''}`}
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED_CARD, cardKey);
        event.dataTransfer.effectAllowed = 'move';
      }}
      onClick={onOpen}
    >
      {children}
    </button>
  );
}
