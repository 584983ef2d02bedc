import type { ItemShape, ItemTexture } from './item-look';
import './mark.css';

export interface MarkProps {
  readonly kind: ItemShape;
  readonly status?: ItemTexture;
  /** A hue of the design tokens, 1 to 8; without it the mark takes the colour of the text. */
  readonly hue?: number;
  readonly selected?: boolean;
}

/**
 * An item as a sign of 7 to 13 pixels: in year views, legends and pickers. It is one element that only its style sheet
 * shapes, since a year shows a thousand of them. `--mark` sets its size.
 */
export function Mark({ kind, status = 'planned', hue, selected = false }: MarkProps) {
  const hueClass = hue === undefined ? '' : ` hue-${hue}`;
  return <i className={`mark mark-${kind} is-${status}${hueClass}${selected ? ' is-selected' : ''}`} />;
}
