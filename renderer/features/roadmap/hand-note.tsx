import type { RoadmapLayout } from '#shared/roadmap/layout-roadmap';
import type { RoadmapTrack } from '#shared/roadmap/roadmap-items';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { usePlanSnapshot } from '../../data/plan-context';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { itemOf } from './items-of';
import { useSayPlace } from './use-say-place';

interface Props {
  readonly layout: RoadmapLayout;
  readonly before: readonly RoadmapTrack[];
  readonly after: readonly RoadmapTrack[];
}

/** Beside what the keyboard has in hand: where it would be laid down, or what would wait for it, and which keys do what. */
export function HandNote({ layout, before, after }: Props) {
  const t = useTranslate();
  const say = useSayPlace();
  const plan = usePlanSnapshot();
  const hand = useUi((state) => state.roadmapHand);
  const tieFrom = useUi((state) => state.roadmapTieFrom);
  const [handId = null] = hand?.ids ?? [];
  if (tieFrom !== null)
    return (
      <Note itemId={tieFrom} layout={layout}>
        <b>{t('roadmap.tie-asked', { title: plan.get('items', tieFrom)?.title || t('item.untitled') })}</b>
        <span>{t('roadmap.tie-keys')}</span>
      </Note>
    );
  const [was, is] = handId === null ? [null, null] : [itemOf(before, handId), itemOf(after, handId)];
  if (!hand || handId === null || !was || !is) return null;
  const { days, origin } = say(was, is, hand.ids.length - 1);
  return (
    <Note itemId={handId} layout={layout}>
      <b>{days}</b>
      <span>{origin}</span>
      <span>{t(`roadmap.hand-${hand.grip}`)}</span>
    </Note>
  );
}

interface NoteProps {
  readonly itemId: string;
  /** Places the note anew. */
  readonly layout: RoadmapLayout;
  readonly children: ReactNode;
}

const BESIDE = 10;

/** Under an item of the picture, wherever that is now; read aloud when it changes. */
function Note({ itemId, layout, children }: NoteProps) {
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = note.current!;
    element.showPopover();
    const item = document.querySelector(`[data-item="${CSS.escape(itemId)}"] .roadmap-reach`);
    if (!item) return;
    const { left, top, bottom } = item.getBoundingClientRect();
    const isBelow = bottom + BESIDE + element.offsetHeight <= window.innerHeight;
    const y = isBelow ? bottom + BESIDE : top - BESIDE - element.offsetHeight;
    const x = Math.max(BESIDE, Math.min(left, window.innerWidth - element.offsetWidth - BESIDE));
    element.style.translate = `${x}px ${y}px`;
  }, [itemId, layout, children]);
  return (
    <div ref={note} className="drag-tip roadmap-hand-note" popover="manual" role="status">
      {children}
    </div>
  );
}
