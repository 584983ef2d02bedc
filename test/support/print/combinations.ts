/** Values to choose from, by the names of what is chosen. */
export type Choices = Readonly<Record<string, readonly unknown[]>>;
export type Combination<Of extends Choices> = { readonly [Name in keyof Of]: Of[Name][number] };

/** Every combination there is. */
export function allCombinations<Of extends Choices>(choices: Of): readonly Combination<Of>[] {
  return Object.entries(choices).reduce<Record<string, unknown>[]>(
    (combinations, [name, values]) =>
      combinations.flatMap((combination) => values.map((value) => ({ ...combination, [name]: value }))),
    [{}],
  ) as unknown as Combination<Of>[];
}

/**
 * So many of them, or fewer if those hold every pair of values: one after another the one that brings most pairs that no
 * one before it has, so that whatever two choices do to each other is met as early as can be.
 */
export function pairwise<Of extends Choices>(choices: Of, most: number): readonly Combination<Of>[] {
  const all = allCombinations(choices);
  const met = new Set<string>();
  const chosen: Combination<Of>[] = [];
  while (chosen.length < most) {
    let best: Combination<Of> | null = null;
    let bestPairs: string[] = [];
    for (const combination of all) {
      const pairs = pairsOf(combination).filter((pair) => !met.has(pair));
      if (pairs.length > bestPairs.length) [best, bestPairs] = [combination, pairs];
    }
    if (best === null) break;
    for (const pair of bestPairs) met.add(pair);
    chosen.push(best);
  }
  return chosen;
}

function pairsOf(combination: Readonly<Record<string, unknown>>): string[] {
  const said = Object.entries(combination).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return said.flatMap((one, at) => said.slice(at + 1).map((other) => `${one} ${other}`));
}
