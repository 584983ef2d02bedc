import { comparable } from '#shared/search/comparable';
import { keyboardTwin } from './keyboard-twin';

/** What was typed, ready to be looked for: as it is, and as the keys would have typed it on the other layout. */
export interface Query {
  readonly readings: readonly (readonly string[])[];
}

/** How well a text answers: 0 it begins so, 1 its words begin so, 2 it holds the words. */
export type Rank = 0 | 1 | 2;

/** A stretch of text, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Reads a typed line; null when there is nothing in it to look for. */
export function readQuery(typed: string): Query | null {
  const readings = [typed, keyboardTwin(typed)].map((text) => comparable(text).split(/\s+/).filter(Boolean));
  return readings[0]!.length === 0 ? null : { readings };
}

/** How well a `comparable` text answers the query, or null when some word is not in it. */
export function rankOf(text: string, query: Query): Rank | null {
  let best: Rank | null = null;
  for (const words of query.readings) {
    const rank = rankReading(text, words);
    if (rank !== null && (best === null || rank < best)) best = rank;
  }
  return best;
}

/** Where the words of the query stand in a `comparable` text, in order and without overlaps. */
export function stretchesOf(text: string, query: Query): readonly Stretch[] {
  const words = query.readings.find((reading) => rankReading(text, reading) !== null) ?? [];
  const stretches = words
    .map((word) => {
      const start = placeOf(text, word);
      return { start, end: start + word.length };
    })
    .toSorted((one, other) => one.start - other.start);
  return stretches.filter(({ start }, index) => stretches.slice(0, index).every((earlier) => earlier.end <= start));
}

function rankReading(text: string, words: readonly string[]): Rank | null {
  let rank: Rank = text.startsWith(words[0]!) ? 0 : 1;
  for (const word of words) {
    const place = placeOf(text, word);
    if (place < 0) return null;
    if (!beginsWord(text, place)) rank = 2;
  }
  return rank;
}

/** Where a word stands: preferably at the beginning of one, else anywhere; -1 for nowhere. */
function placeOf(text: string, word: string): number {
  const anywhere = text.indexOf(word);
  for (let place = anywhere; place >= 0; place = text.indexOf(word, place + 1)) {
    if (beginsWord(text, place)) return place;
  }
  return anywhere;
}

function beginsWord(text: string, place: number): boolean {
  return place === 0 || !LETTER.test(text[place - 1]!);
}
