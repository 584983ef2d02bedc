import type { Item } from '#shared/records/item';

export const DISPLAY_KINDS = ['event', 'post', 'activity', 'milestone', 'phase'] as const;

/** What a person sees as the kind: a milestone that lasts is a phase. It gives an item its shape in every view. */
export type DisplayKind = (typeof DISPLAY_KINDS)[number];

/** The kind that an item is shown as. */
export function displayKindOf(item: Item): DisplayKind {
  return item.kind === 'milestone' && item.shape === 'phase' ? 'phase' : item.kind;
}
