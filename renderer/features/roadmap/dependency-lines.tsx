import { useMemo } from 'react';
import type { PlacedDependency, RoadmapLayout } from '#shared/roadmap/layout-roadmap';
import { roundedPath } from '#shared/roadmap/rounded-path';
import type { RoadmapSizes } from '#shared/roadmap/roadmap-sizes';
import { usePlanSnapshot } from '../../data/plan-context';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';

interface Props {
  readonly layout: RoadmapLayout;
  readonly seen: { readonly top: number; readonly bottom: number };
}

/** What waits for what, as lines with arrows. */
export function DependencyLines({ layout: { dependencies, sizes }, seen }: Props) {
  return dependencies
    .filter((placed) => isInSight(placed, seen))
    .map((placed) => <DependencyLine key={placed.dependency.id} placed={placed} sizes={sizes} />);
}

interface LineProps {
  readonly placed: PlacedDependency;
  readonly sizes: RoadmapSizes;
}

/** One that begins too early is told by its dashes and its colour. */
function DependencyLine({ placed: { dependency, points, daysShort }, sizes }: LineProps) {
  const t = useTranslate();
  const plan = usePlanSnapshot();
  const title = useMemo(() => {
    const titleOf = (id: string) => plan.get('items', id)?.title || t('item.untitled');
    const names = { earlier: titleOf(dependency.earlierId), later: titleOf(dependency.laterId) };
    return daysShort > 0 ? t('roadmap.violated', { ...names, days: daysShort }) : t('roadmap.dependency', names);
  }, [plan, dependency, daysShort, t]);
  const line = roundedPath(points, sizes.corner);
  return (
    <g
      className={`roadmap-wire ${daysShort > 0 ? 'is-violated' : ''}`}
      onClick={({ clientX, clientY }) =>
        useUi.getState().lookAtDependencies({
          relationIds: [dependency.id],
          anchor: { left: clientX, top: clientY, width: 1, height: 1 },
        })
      }
    >
      <title>{title}</title>
      <path className="roadmap-wire-reach" d={line} data-wire="" />
      <path className="roadmap-wire-line" d={line} />
      <path className="roadmap-wire-head" d={arrowHead(points, sizes.head)} />
    </g>
  );
}

function isInSight({ points }: PlacedDependency, { top, bottom }: Props['seen']): boolean {
  return points.some(({ y }) => y >= top) && points.some(({ y }) => y <= bottom);
}

/** A triangle at the last point, in the direction of the last line. */
function arrowHead(points: PlacedDependency['points'], size: number): string {
  const [before, tip] = [points.at(-2)!, points.at(-1)!];
  const half = size * 0.6;
  if (before.y === tip.y) return `M${tip.x} ${tip.y}l${-size} ${-half}v${2 * half}z`;
  const back = before.y < tip.y ? -size : size;
  return `M${tip.x} ${tip.y}l${-half} ${back}h${2 * half}z`;
}
