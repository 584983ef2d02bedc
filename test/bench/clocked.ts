const RUNS = 3;

/** The middle time of some runs, in milliseconds; the first, in which the engine still learns, does not count. */
export function clocked(run: () => unknown): number {
  run();
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return times.toSorted((one, other) => one - other)[Math.floor(RUNS / 2)]!;
}

/** A line that tells a ratio and whether it is what is aimed at. */
export function ratioLine(
  what: string,
  ratio: number,
  aim: { readonly least: number } | { readonly most: number },
): string {
  const isReached = 'least' in aim ? ratio >= aim.least : ratio <= aim.most;
  const words = 'least' in aim ? `at least ${aim.least}` : `at most ${aim.most}`;
  return `  ${what}: ${ratio.toFixed(2)} (aim: ${words}, ${isReached ? 'reached' : 'MISSED'})\n`;
}
