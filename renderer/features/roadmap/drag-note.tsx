import type { RoadmapItem, RoadmapTrack } from '#shared/roadmap/roadmap-items';
import { PointerTip } from '../../ui/pointer-tip';
import { itemOf } from './items-of';
import { useSayPlace } from './use-say-place';

interface Props {
  /** What is dragged; first what the hand took hold of. */
  readonly ids: readonly string[];
  readonly before: readonly RoadmapTrack[];
  readonly after: readonly RoadmapTrack[];
}

/** Beside the pointer: the days that an item in hand would have, and where it was. */
export function DragNote({ ids, before, after }: Props) {
  const say = useSayPlace();
  const [id = ''] = ids;
  const [was, is]: readonly (RoadmapItem | null)[] = [itemOf(before, id), itemOf(after, id)];
  if (!was || !is) return null;
  const { days, origin } = say(was, is, ids.length - 1);
  return (
    <PointerTip>
      <b>{days}</b>
      <span>{origin}</span>
    </PointerTip>
  );
}
