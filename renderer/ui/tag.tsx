import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import './tag.css';

export interface TagProps {
  readonly tone?: 'plain' | 'accent';
  readonly children: ReactNode;
  /** With it the tag wears a cross; the label says what is taken away. */
  readonly removal?: { readonly label: string; readonly onRemove: () => void };
}

/** A small chip of text. */
export function Tag({ tone = 'plain', children, removal }: TagProps) {
  return (
    <span className={`tag tag-${tone}`}>
      <span className="tag-text">{children}</span>
      {removal && (
        <button type="button" aria-label={removal.label} title={removal.label} onClick={removal.onRemove}>
          <X size={12} />
        </button>
      )}
    </span>
  );
}
