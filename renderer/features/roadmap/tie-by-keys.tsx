import type { RoadmapLayout } from '#shared/roadmap/layout-roadmap';
import { useUi } from '../../state/ui-store';
import { itemsOf } from './items-of';

interface Props {
  readonly layout: RoadmapLayout;
  /** The item that has the focus. */
  readonly targetId: string | null;
}

/** The dependency that is being made by keys: from what comes first to what has the focus. */
export function TieByKeys({ layout, targetId }: Props) {
  const earlierId = useUi((state) => state.roadmapTieFrom);
  if (earlierId === null || earlierId === targetId) return null;
  const items = itemsOf(layout);
  const from = items.find(({ item }) => item.id === earlierId);
  const to = items.find(({ item }) => item.id === targetId);
  return from && to && <path className="roadmap-tie" d={`M${from.to} ${from.centre}L${to.from} ${to.centre}`} />;
}
