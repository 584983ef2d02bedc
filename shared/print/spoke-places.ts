/** A label that wants to stand at an angle, in radians. */
export interface SpokeWish {
  readonly angle: number;
  /** How far from the centre its inner end is: there spokes come nearest to each other. */
  readonly innerEnd: number;
  /** What it takes across its spoke, in the unit of the radii. */
  readonly breadth: number;
  /** The less it is worth, the sooner it is left out; no two are worth the same. */
  readonly worth: number;
}

/** A whole turn. */
const TURN = 2 * Math.PI;

/**
 * Where labels stand on their spokes, by their place in `wishes`: in the order of their angles, none over another, as near to where they want to be as can be, and no farther off than `farthest`. Those of least worth are left
 * out where there is no room; the first and the last do not meet at the top.
 */
export function spokePlaces(wishes: readonly SpokeWish[], farthest: number): ReadonlyMap<number, number> {
  let kept = wishes
    .map((wish, at) => ({ ...wish, at }))
    .toSorted((one, other) => one.angle - other.angle || other.worth - one.worth);
  for (;;) {
    const places = placesOf(kept);
    const crowded = places === null ? kept : mostCrowded(kept, places, farthest);
    if (crowded.length === 0) return new Map(kept.map(({ at }, index) => [at, places![index]!]));
    const least = crowded.reduce((lowest, each) => (each.worth < lowest.worth ? each : lowest));
    kept = kept.filter((each) => each !== least);
  }
}

type Kept = SpokeWish & { readonly at: number };

/** The nearest places that keep their distance: a regression that only rises, by pooling neighbours. Null where all of a turn is too little. */
function placesOf(kept: readonly Kept[]): readonly number[] | null {
  const offsets: number[] = [];
  let offset = 0;
  for (const [at, wish] of kept.entries()) {
    if (at > 0) offset += gapOf(kept[at - 1]!, wish);
    offsets.push(offset);
  }
  const [first, last] = [kept[0], kept.at(-1)];
  const room = TURN - offset - (first && last ? gapOf(last, first) : 0);
  if (room < 0) return null;
  const half = (TURN - offset - room) / 2;
  const pools: { sum: number; count: number }[] = [];
  for (const [at, { angle }] of kept.entries()) {
    pools.push({ sum: angle - offsets[at]!, count: 1 });
    while (pools.length > 1 && meanOf(pools.at(-2)!) > meanOf(pools.at(-1)!)) {
      const top = pools.pop()!;
      pools.at(-1)!.sum += top.sum;
      pools.at(-1)!.count += top.count;
    }
  }
  const levels = pools.flatMap((pool) => Array.from({ length: pool.count }, () => meanOf(pool)));
  return levels.map((level, at) => Math.min(Math.max(level, half), half + room) + offsets[at]!);
}

function meanOf({ sum, count }: { readonly sum: number; readonly count: number }): number {
  return sum / count;
}

/** Both are as deep as the shorter one: farther in there is only the longer. */
function gapOf(one: SpokeWish, other: SpokeWish): number {
  return (one.breadth + other.breadth) / 2 / Math.max(one.innerEnd, other.innerEnd);
}

/** The labels that stand close together around the one that is farthest from its place; none where that is near enough. */
function mostCrowded(kept: readonly Kept[], places: readonly number[], farthest: number): readonly Kept[] {
  const offOf = (at: number) => Math.abs(places[at]! - kept[at]!.angle);
  let worst = -1;
  for (const at of kept.keys()) if (offOf(at) > farthest && (worst < 0 || offOf(at) > offOf(worst))) worst = at;
  if (worst < 0) return [];
  const isClose = (at: number) => Math.abs(places[at]! - places[at - 1]!) < CLOSE;
  let [from, to] = [worst, worst];
  while (from > 0 && isClose(from)) from -= 1;
  while (to < kept.length - 1 && isClose(to + 1)) to += 1;
  return kept.slice(from, to + 1);
}

/** Labels farther apart than this do not push each other. */
const CLOSE = 0.1;
