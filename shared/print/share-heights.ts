const STEPS = 50;

/**
 * Heights of rows that together fill `total`, each by its need: where there is more than all need, the low ones are
 * raised to one level; where there is less, the high ones are lowered to one.
 */
export function shareHeights(needs: readonly number[], total: number): readonly number[] {
  const sum = needs.reduce((all, need) => all + need, 0);
  const limit = sum <= total ? Math.max : Math.min;
  const filled = (level: number) => needs.reduce((all, need) => all + limit(need, level), 0);
  let [low, high] = [0, total];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (filled(middle) <= total) low = middle;
    else high = middle;
  }
  return needs.map((need) => limit(need, low));
}
