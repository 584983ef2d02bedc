/** A kind gives an item its shape: bar, outlined chip, ruled bar with rings, diamond, bracket. */
export type ItemShape = 'event' | 'post' | 'activity' | 'milestone' | 'phase';

/** A status gives it its texture: dashed, soft, solid, ticked, struck through. */
export type ItemTexture = 'idea' | 'planned' | 'confirmed' | 'done' | 'cancelled';

/** How an item looks in every view: shape is kind, texture is status, hue is calendar. */
export interface ItemLook {
  readonly kind: ItemShape;
  readonly status: ItemTexture;
  /** A hue of the design tokens, 1 to 8. */
  readonly hue: number;
  /** Runs for more than three days: drawn lighter, since a long solid bar weighs too much. */
  readonly isLong: boolean;
  /** Something about it is to be mended: a small corner says so. */
  readonly isFlagged?: boolean;
}

/** The state that an item is in on the screen. */
export interface ItemState {
  /** It goes on past this edge of the view. */
  readonly cutLeft?: boolean;
  readonly cutRight?: boolean;
  readonly selected?: boolean;
  /** Outside of the filter. */
  readonly dimmed?: boolean;
  /** Not there yet: a draft, an offer. */
  readonly ghost?: boolean;
  /** Being dragged: in an `.item-place` it is what stays behind, elsewhere it is lifted. */
  readonly dragging?: boolean;
}

/** The classes of an item's box. */
export function itemClass({ kind, status, hue, isLong, isFlagged }: ItemLook, state: ItemState = {}): string {
  return [
    'item',
    `item-${kind}`,
    `is-${status}`,
    `hue-${hue}`,
    isLong && 'is-long',
    isFlagged && 'is-flagged',
    state.cutLeft && 'is-cut-left',
    state.cutRight && 'is-cut-right',
    state.selected && 'is-selected',
    state.dimmed && 'is-dimmed',
    state.ghost && 'is-ghost',
    state.dragging && 'is-dragging',
  ]
    .filter(Boolean)
    .join(' ');
}
