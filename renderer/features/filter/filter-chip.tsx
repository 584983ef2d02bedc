import { X } from 'lucide-react';
import { useTranslate } from '../../state/use-translate';
import type { Rect } from '../../ui/place-panel';

interface Props {
  /** What it asks for: `Calendar: Club, Experts`. */
  readonly words: string;
  readonly isOpen: boolean;
  readonly onEdit: (anchor: Rect) => void;
  readonly onRemove: () => void;
}

/** One condition of the filter: its words open it, the cross or Delete takes it away. */
export function FilterChip({ words, isOpen, onEdit, onRemove }: Props) {
  const t = useTranslate();
  const removal = t('filter.remove', { chip: words });
  return (
    <li className="filter-chip">
      <button
        type="button"
        className="filter-chip-words"
        title={words}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={(event) => onEdit(event.currentTarget.getBoundingClientRect())}
        onKeyDown={(event) => {
          if (event.key !== 'Delete' && event.key !== 'Backspace') return;
          event.preventDefault(); // the key means the chip, not the selected item
          onRemove();
        }}
      >
        <span>{words}</span>
      </button>
      <button type="button" className="filter-chip-remove" aria-label={removal} title={removal} onClick={onRemove}>
        <X size={12} />
      </button>
    </li>
  );
}
