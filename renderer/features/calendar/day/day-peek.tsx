import { useLayoutEffect, useRef } from 'react';
import { placePanel, type Rect } from '../../../ui/place-panel';
import { DayGlance, type DayListProps } from './day-list';

/** The day's list shown in passing, beside its cell: to be looked at, not to be used. The cell's name says the same. */
export function DayPeek({ anchor, ...list }: DayListProps & { readonly anchor: Rect }) {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = panel.current!;
    element.showPopover();
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const { left, top } = placePanel(anchor, size, { width: window.innerWidth, height: window.innerHeight });
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  });
  return (
    <div ref={panel} className="day-peek" popover="manual" aria-hidden="true">
      <DayGlance {...list} />
    </div>
  );
}
