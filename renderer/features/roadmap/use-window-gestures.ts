import { dayScale, type DayScale } from '#shared/roadmap/day-scale';
import { pan, zoom, type RoadmapWindow } from '#shared/roadmap/roadmap-window';
import { useEffect, useRef, type RefObject } from 'react';
import { keptWindow, useGoToRoadmap, useRoadmapPlace } from '../../state/roadmap-place';
import { useUi } from '../../state/ui-store';
import { trackPointer } from '../../ui/track-pointer';

/** A wheel rests this long before the address follows, in milliseconds. */
const REST_MS = 250;
/** How much a wheel zooms, for a pixel of its way. */
const ZOOM_OF_PIXEL = 0.003;
const MIDDLE_BUTTON = 1;

/** Pans by dragging the calendar above, or anything with the middle button, and by a sideways or Shift wheel, zooms by Ctrl-wheel and pinch around the pointer. */
export function useWindowGestures(
  frame: RefObject<HTMLDivElement | null>,
  window: RoadmapWindow,
  scale: DayScale | null,
): void {
  const place = useRoadmapPlace();
  const goTo = useGoToRoadmap();
  const glide = useUi((state) => state.glideRoadmap);
  const now = useRef({ window, scale, goTo });
  useEffect(() => {
    now.current = { window, scale, goTo };
  }, [window, scale, goTo]);
  // the address has come to where the hand was, or leads elsewhere
  useEffect(() => glide(null), [place.window, glide]);

  useEffect(() => {
    const element = frame.current!;
    const listening = new AbortController();
    let resting: ReturnType<typeof setTimeout> | undefined;
    const current = () => useUi.getState().roadmapGlide ?? now.current.window;
    const rest = () => {
      const { roadmapGlide } = useUi.getState();
      if (roadmapGlide) now.current.goTo({ window: roadmapGlide });
    };
    const takeWheel = (event: WheelEvent) => {
      const { scale: drawn } = now.current;
      if (!drawn) return;
      const { left, right } = drawn;
      const under = dayScale(current(), left, right);
      const isZoom = event.ctrlKey || event.metaKey;
      const isPan = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (!isZoom && !isPan) return;
      event.preventDefault();
      const x = Math.max(event.clientX - element.getBoundingClientRect().left, left);
      const next = isZoom
        ? zoom(current(), Math.exp(event.deltaY * ZOOM_OF_PIXEL), under.dayAt(x))
        : pan(current(), (event.deltaX || event.deltaY) / under.perDay);
      glide(keptWindow(next));
      clearTimeout(resting);
      resting = setTimeout(rest, REST_MS);
    };
    const takePress = (event: PointerEvent) => {
      const { scale: drawn } = now.current;
      const isOnHead = event.target instanceof Element && event.target.closest('.roadmap-head') !== null;
      const isPan = event.button === MIDDLE_BUTTON || (event.button === 0 && isOnHead);
      if (!drawn || !isPan) return;
      event.preventDefault();
      const begun = current();
      trackPointer(event, {
        onMove: ({ clientX }) => glide(keptWindow(pan(begun, (event.clientX - clientX) / drawn.perDay))),
        onDrop: rest,
        onCancel: () => glide(null),
      });
    };
    element.addEventListener('wheel', takeWheel, { signal: listening.signal, passive: false });
    element.addEventListener('pointerdown', takePress, { signal: listening.signal });
    return () => {
      listening.abort();
      clearTimeout(resting);
      glide(null);
    };
  }, [frame, glide]);
}
