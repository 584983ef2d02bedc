import type { SpanEdge } from '#shared/plan/stretch-schedule';
import type { DayNumber } from '#shared/time/plain-date';
import { useLayoutEffect, useRef, useState, type PointerEvent as ReactPointerEvent } from 'react';
import { dayAtPoint, dayOfElement } from './day-element';
import { trackPointer } from '../../../ui/track-pointer';

/** What the pressed pointer is about: days for something new, or a bar taken by its middle or by an end. */
type Hold =
  | { readonly kind: 'create' }
  | { readonly kind: 'move'; readonly key: string }
  | { readonly kind: 'stretch'; readonly key: string; readonly edge: SpanEdge };

/** A drag over days that is under way. */
export type DayGesture = Hold & {
  /** The day that was pressed, and the one under the pointer now. */
  readonly from: DayNumber;
  readonly to: DayNumber;
};

/** A drag over days that has ended. */
export interface DayDrop {
  readonly gesture: DayGesture;
  /** Alt was held: what is moved is copied instead. */
  readonly copy: boolean;
}

/**
 * Drags over day cells (`data-day`), and over bars (`data-key`), which stretch where they are taken by one of their
 * `data-ends`: left and right, or of a bar that `data-runs` down, above and below.
 * Returns the drag under way and where to hear of presses.
 */
export function useDayGestures(onDrop: (drop: DayDrop) => void): {
  readonly gesture: DayGesture | null;
  readonly onPointerDown: (event: ReactPointerEvent<HTMLElement>) => void;
} {
  const [gesture, setGesture] = useState<DayGesture | null>(null);
  const latestOnDrop = useRef(onDrop);
  useLayoutEffect(() => {
    latestOnDrop.current = onDrop;
  });

  const onPointerDown = (event: ReactPointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !event.isPrimary) return;
    const container = event.currentTarget;
    const hold = holdAt(event.target as Element, event);
    const from = dayAtPoint(container, event.clientX, event.clientY);
    if (!hold || from === null) return;
    let current: DayGesture = { ...hold, from, to: from };
    trackPointer(event, {
      onMove: (move) => {
        const to = dayAtPoint(container, move.clientX, move.clientY) ?? current.to;
        current = { ...current, to };
        setGesture((shown) => (shown?.to === to ? shown : current));
      },
      onDrop: (release) => {
        setGesture(null);
        latestOnDrop.current({ gesture: current, copy: release.altKey });
      },
      onCancel: () => setGesture(null),
    });
  };
  return { gesture, onPointerDown };
}

/** How far from its end a bar is still taken by the end, in pixels. */
const END_REACH = 5;

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

function holdAt(target: Element, point: Point): Hold | null {
  const bar = target.closest<HTMLElement>('[data-key]');
  const key = bar?.dataset['key'];
  if (bar && key !== undefined) {
    const edge = edgeAt(bar, point);
    return edge ? { kind: 'stretch', key, edge } : { kind: 'move', key };
  }
  return dayOfElement(target) === null ? null : { kind: 'create' };
}

function edgeAt(bar: HTMLElement, { clientX, clientY }: Point): SpanEdge | null {
  const ends = bar.dataset['ends'] ?? '';
  const { left, right, top, bottom } = bar.getBoundingClientRect();
  const [toStart, toEnd] =
    bar.dataset['runs'] === 'down' ? [clientY - top, bottom - clientY] : [clientX - left, right - clientX];
  if (ends.includes('end') && Math.abs(toEnd) < END_REACH) return 'end';
  return ends.includes('start') && Math.abs(toStart) < END_REACH ? 'start' : null;
}
