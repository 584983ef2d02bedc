import type { ItemLook } from '../../../ui/item/item-look';

/** Which ends of a bar may be drawn, for its `data-ends`: those that are here, of what may last. */
export function endsToHold({ kind }: ItemLook, cutStart: boolean, cutEnd: boolean): string | undefined {
  if (kind === 'post' || kind === 'milestone') return undefined;
  return [!cutStart && 'start', !cutEnd && 'end'].filter(Boolean).join(' ') || undefined;
}
