import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import './tag.css';

export interface TagProps {
  readonly tone?: 'plain' | 'accent';
  /** A hue, 1 to 8: a plain tag wears it as a dot, the other as a whole. */
  readonly hue?: number;
  readonly children: ReactNode;
  /** With it the tag wears a cross; the label says what is taken away. */
  readonly removal?: { readonly label: string; readonly onRemove: () => void };
}

/** A small chip of text. */
export function Tag({ tone = 'plain', hue, children, removal }: TagProps) {
  return (
    <span className={`tag tag-${tone} ${hue === undefined ? '' : `tag-hued hue-${hue}`}`}>
      {hue !== undefined && tone === 'plain' && <span className="tag-dot" />}
      <span className="tag-text">{children}</span>
      {removal && (
        <button type="button" aria-label={removal.label} title={removal.label} onClick={removal.onRemove}>
          <X size={12} />
        </button>
      )}
    </span>
  );
}
