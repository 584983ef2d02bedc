import type { Occurrence } from '#shared/plan/occurrence';

/** What titles on one line take, in pixels. */
export interface TitleMeasures {
  /** The whole title with its signs. */
  readonly titleWidth: (occurrence: Occurrence) => number;
  readonly gap: number;
  /** `+3` at the end of the line. */
  readonly moreWidth: number;
}

/** A title and the width that it is set in. */
export interface FittedTitle {
  readonly occurrence: Occurrence;
  readonly width: number;
}

/** A post gives way to this; what it says is in its first words. */
const SHORTEST_POST = 100;
/** Less room than this is worth no title. */
const SHORTEST_TITLE = 44;

/**
 * Sets titles side by side in a line of `room` pixels: the first always, the others where they fit, whole, posts
 * shortened where they must. The rest is counted in `more`, with `counted` that have no title at all.
 */
export function fitTitles(
  occurrences: readonly Occurrence[],
  room: number,
  counted: number,
  measures: TitleMeasures,
): { readonly titles: readonly FittedTitle[]; readonly more: number } {
  const all = takeTitles(occurrences, room, measures);
  if (counted === 0 && all.titles.length === occurrences.length) return { titles: stretch(all, measures), more: 0 };
  const some = takeTitles(occurrences, room - measures.moreWidth - measures.gap, measures);
  return { titles: stretch(some, measures), more: counted + occurrences.length - some.titles.length };
}

interface Line {
  readonly titles: readonly FittedTitle[];
  /** What is left of the room. */
  readonly spare: number;
}

/** Each at its shortest. */
function takeTitles(occurrences: readonly Occurrence[], room: number, { titleWidth, gap }: TitleMeasures): Line {
  const titles: FittedTitle[] = [];
  let spare = room;
  for (const occurrence of occurrences) {
    const isFirst = titles.length === 0;
    if (!isFirst && spare < SHORTEST_TITLE + gap) break;
    const whole = titleWidth(occurrence);
    const shortest = occurrence.item.kind === 'post' ? Math.min(whole, SHORTEST_POST) : whole;
    const width = isFirst ? Math.min(shortest, room) : shortest;
    const taken = width + (isFirst ? 0 : gap);
    if (taken > spare) continue;
    titles.push({ occurrence, width });
    spare -= taken;
  }
  return { titles, spare };
}

/** Gives what is left of the room to those that are cut, the first ones first. */
function stretch({ titles, spare }: Line, { titleWidth }: TitleMeasures): FittedTitle[] {
  let left = spare;
  return titles.map(({ occurrence, width }) => {
    const more = Math.min(left, titleWidth(occurrence) - width);
    left -= more;
    return { occurrence, width: width + more };
  });
}
