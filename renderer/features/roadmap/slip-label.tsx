import type { ItemExtent } from '#shared/roadmap/item-extent';
import { slipOf } from '#shared/roadmap/slip';

interface Props {
  readonly placed: Pick<ItemExtent, 'item' | 'slip'>;
  /** The baseline of the text. */
  readonly y: number;
}

/** By how much an item slipped, after its other words. What came earlier is no broken promise, and wears no red. */
export function SlipLabel({ placed: { item, slip: text }, y }: Props) {
  const slip = slipOf(item);
  if (!text || !slip) return null;
  const isEarly = slip.kind === 'days' && slip.days < 0;
  return (
    <text className={`roadmap-slip ${isEarly ? 'is-early' : ''}`} x={text.x} y={y}>
      {text.text}
    </text>
  );
}
