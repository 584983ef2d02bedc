import { hyphenate, SOFT_HYPHEN } from '#shared/i18n/hyphenate';

/** The width of a text in pixels; soft hyphens have none. */
export type WidthOf = (text: string) => number;

const ELLIPSIS = '…';
const NO_BREAK_SPACE = '\u00A0';
/** A cut word with fewer letters left says nothing. */
const SHORTEST_STUMP = 3;

/** How many lines of `width` a title takes, broken at spaces, hyphens and the soft hyphens of `hyphenate`. */
export function titleLines(title: string, width: number, widthOf: WidthOf): number {
  const [space, hyphen] = [widthOf(' '), widthOf('-')];
  let lines = 1;
  let used = 0;
  for (const word of hyphenate(title).split(' ')) {
    if (used > 0) used += space;
    if (used + widthOf(word) <= width) {
      used += widthOf(word);
      continue;
    }
    for (const part of partsOf(word)) {
      if (used > 0 && used + widthOf(part) + hyphen > width) {
        lines += 1;
        used = 0;
      }
      used += widthOf(part);
    }
  }
  return lines;
}

/**
 * A title as it is set in `lines` of `width`: hyphenated where it fits; else cut so that the last line ends in letters and
 * an ellipsis, never in a hyphen.
 */
export function setTitle(title: string, width: number, lines: number, widthOf: WidthOf): string {
  return titleLines(title, width, widthOf) <= lines ? hyphenate(title) : cutTitle(title, width, lines, widthOf);
}

function cutTitle(title: string, width: number, lines: number, widthOf: WidthOf): string {
  const [space, hyphen] = [widthOf(' '), widthOf('-')];
  let set = '';
  let line = 1;
  let used = 0;
  for (const word of title.split(' ')) {
    const gap = used > 0 ? space : 0;
    const fits = used + gap + widthOf(word) <= width;
    if (fits || (line < lines && widthOf(word) <= width)) {
      line += fits ? 0 : 1;
      used = fits ? used + gap + widthOf(word) : widthOf(word);
      set += (set && ' ') + word;
      continue;
    }
    if (line === lines) return set + stump(word, width - used - gap, set === '' ? '' : NO_BREAK_SPACE, widthOf);
    set += set && ' ';
    used += gap;
    const parts = partsOf(hyphenate(word));
    for (const [at, part] of parts.entries()) {
      if (used > 0 && used + widthOf(part) + hyphen > width) {
        line += 1;
        used = 0;
      }
      const rest = parts.slice(at).join('').replaceAll(SOFT_HYPHEN, '');
      if (line === lines && used + widthOf(rest) > width) return set + stump(rest, width - used, '', widthOf);
      set += part;
      used += widthOf(part);
    }
  }
  return set;
}

/** What of a word fits into `room` before the ellipsis, after `before`; too little of it is left out. */
function stump(word: string, room: number, before: string, widthOf: WidthOf): string {
  for (let length = word.length - 1; length >= SHORTEST_STUMP; length -= 1) {
    const letters = word.slice(0, length).replace(/-+$/, '');
    if (widthOf(letters + ELLIPSIS) <= room) return before + letters + ELLIPSIS;
  }
  return ELLIPSIS;
}

/** The parts of a word between which it may be broken; each keeps its hyphen. */
function partsOf(word: string): string[] {
  return word.split(new RegExp(`(?<=[-${SOFT_HYPHEN}])`));
}
