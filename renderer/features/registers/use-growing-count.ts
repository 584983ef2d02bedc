import { useCallback, useState } from 'react';

const FIRST = 60;
const MORE = 120;

/** How many rows of a long list are drawn: more as its end comes near, so that five hundred open as fast as fifty. */
export function useGrowingCount(
  length: number,
  /** The place of a row that is to be drawn from the beginning. */
  wanted: number,
): {
  readonly count: number;
  /** The place behind the last row that is drawn. */
  readonly sentinel: (element: HTMLElement | null) => (() => void) | undefined;
} {
  const [count, setCount] = useState(() => Math.max(FIRST, wanted + FIRST / 2));
  const sentinel = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return undefined;
      const observer = new IntersectionObserver(
        ([entry]) => {
          if (entry?.isIntersecting) setCount(Math.min(length, count + MORE));
        },
        { rootMargin: '400px' },
      );
      observer.observe(element);
      return () => observer.disconnect();
    },
    [length, count],
  );
  return { count, sentinel };
}
