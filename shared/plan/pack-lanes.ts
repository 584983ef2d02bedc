/** A stretch of a row, from where it begins to where it ends (exclusive), in any unit. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Lanes of a row that fill from the top: a stretch takes the first lane where nothing is in its way. */
export class Lanes {
  private readonly taken: Extent[][];

  /** At most `count` lanes; Infinity opens as many as are needed. */
  constructor(private readonly count: number) {
    this.taken = [];
  }

  /** Takes the first free lane and says which; null when all lanes are in the way. */
  take(extent: Extent): number | null {
    const free = this.taken.findIndex((lane) => lane.every((other) => !overlaps(other, extent)));
    if (free >= 0) {
      this.taken[free]!.push(extent);
      return free;
    }
    if (this.taken.length >= this.count) return null;
    this.taken.push([extent]);
    return this.taken.length - 1;
  }
}

function overlaps(one: Extent, other: Extent): boolean {
  return one.from < other.to && other.from < one.to;
}
