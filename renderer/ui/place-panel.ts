/** A rectangle in viewport pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** On which side of the anchor the panel came to stand. */
  readonly side: 'below' | 'above' | 'over';
  /** Where the middle of the anchor is, from the panel's left edge. */
  readonly tail: number;
}

const GAP = 8;
const MARGIN = 8;
const TAIL_INSET = 18;

/**
 * Where a panel stands beside its anchor: below when it fits, else above, else over it, always within the viewport.
 * Its left edge follows the anchor's as far as the viewport lets it.
 */
export function placePanel(anchor: Rect, panel: Size, viewport: Size): Placement {
  const left = clamp(anchor.left, MARGIN, viewport.width - panel.width - MARGIN);
  const below = anchor.top + anchor.height + GAP;
  const above = anchor.top - panel.height - GAP;
  const lowest = viewport.height - panel.height - MARGIN;
  const tail = clamp(anchor.left + anchor.width / 2 - left, TAIL_INSET, panel.width - TAIL_INSET);
  if (below <= lowest) return { left, top: Math.max(MARGIN, below), side: 'below', tail };
  if (above >= MARGIN) return { left, top: Math.min(above, lowest), side: 'above', tail };
  return { left, top: Math.max(MARGIN, lowest), side: 'over', tail };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
