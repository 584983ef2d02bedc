import { useEffect, useEffectEvent, type RefObject } from 'react';

/** Ctrl with the wheel, and what a touchpad makes of a pinch: larger (1) or smaller (-1). */
export function useWheelZoom(frame: RefObject<HTMLElement | null>, onStep: (direction: 1 | -1) => void): void {
  const step = useEffectEvent(onStep);
  useEffect(() => {
    const element = frame.current!;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey || event.deltaY === 0) return;
      event.preventDefault();
      step(event.deltaY < 0 ? 1 : -1);
    };
    // React listens passively, and could not keep the browser from zooming the window.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [frame]);
}
