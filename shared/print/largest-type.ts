import { SMALLEST_POINTS } from '#shared/print/paper';

const STEP = 0.5;

/** The largest type, in points by steps down from `largest`, in which all fits; the smallest that may be, if it does in none. */
export function largestType(largest: number, fits: (points: number) => boolean): number {
  const steps = Math.max(0, Math.ceil((largest - SMALLEST_POINTS) / STEP));
  const sizeOf = (step: number) => (step === steps ? SMALLEST_POINTS : largest - step * STEP);
  let [from, to] = [0, steps];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (fits(sizeOf(middle))) to = middle;
    else from = middle + 1;
  }
  return sizeOf(to);
}
