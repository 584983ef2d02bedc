/** A letter, digit or underscore, as hashtags have them everywhere; a number alone is none. */
const LETTER = '[\\p{L}\\p{M}\\p{N}_]';
const HASHTAG = `#(?=${LETTER}*[\\p{L}_])${LETTER}+(?!${LETTER}|#)`;
/** What stands in the middle of a word or of a link is no hashtag. */
const BEGINNING = '(?<![\\p{L}\\p{M}\\p{N}_#/&?=])';
const EACH = new RegExp(`${BEGINNING}${HASHTAG}`, 'gu');
const WHOLE = new RegExp(`^${HASHTAG}$`, 'u');
/** Hashtags of a line that follow one another, and the blanks after them. */
const RUN = new RegExp(`(${BEGINNING}${HASHTAG}(?:[ \\t]+${HASHTAG})*)([ \\t]*)`, 'gu');
/** A line up to where no sentence is going on, and one after which none goes on. */
const NONE_BEFORE = /(?:^|[^\p{L}\p{M}\p{N}\s,;:–—(«“"-])\s*$/u;
const NONE_AFTER = /^(?!\s*[\p{Ll}\p{N}.,;:!?)»”–—-])/u;

/** Hashtags that differ only in the case of letters are the same: what they are known by, without the sign. */
export function hashtagKey(hashtag: string): string {
  return hashtag.replace(/^#/, '').normalize('NFC').toLowerCase();
}

/** What was typed as a hashtag, with or without its sign, blanks made into underscores; null where it can be none. */
export function readHashtag(typed: string): string | null {
  const word = typed.trim().replace(/^[#№]\s*/u, '');
  const hashtag = `#${word.normalize('NFC').replace(/\s+/gu, '_')}`;
  return WHOLE.test(hashtag) ? hashtag : null;
}

/** The hashtags of a text as they are written there, in their order. */
export function hashtagsIn(text: string): readonly string[] {
  return text.includes('#') ? (text.match(EACH) ?? []) : [];
}

/** The hashtag that is being typed right before a place of a text, and where it begins; null where none is. */
export function hashtagBefore(text: string, place: number): { readonly from: number; readonly typed: string } | null {
  const before = text.slice(0, place);
  const found = new RegExp(`${BEGINNING}#(${LETTER}*)$`, 'u').exec(before);
  return found && { from: found.index, typed: found[1]! };
}

/**
 * A text whose hashtags are swapped by their keys, for a hashtag as it is to be written. One that is swapped for none
 * goes from the hashtags that a text begins or ends with; within a sentence its word stays, without the sign.
 */
export function swapHashtags(text: string, swap: (key: string) => string | null): string {
  if (!text.includes('#')) return text;
  const lines = text.split('\n').map((line) => {
    const swapped = line.replace(RUN, (whole, run: string, blanks: string, at: number) => {
      const isInSentence = !NONE_BEFORE.test(line.slice(0, at)) || !NONE_AFTER.test(line.slice(at + whole.length));
      const other = swapRun(run, isInSentence, swap);
      return other === '' ? '' : other + blanks;
    });
    if (swapped === line) return line;
    return swapped.trim() === '' ? null : swapped.trimEnd();
  });
  const left = lines.filter((line) => line !== null).join('\n');
  return lines.at(-1) === null ? left.trimEnd() : left;
}

/** Hashtags that follow one another; two of them are no part of a sentence. */
function swapRun(run: string, isInSentence: boolean, swap: (key: string) => string | null): string {
  const hashtags = run.split(/[ \t]+/u);
  const swapped = hashtags.map((hashtag) => {
    const other = swap(hashtagKey(hashtag));
    return other === hashtagKey(hashtag) ? hashtag : other;
  });
  if (swapped.every((other, at) => other === hashtags[at])) return run;
  const keepsWord = isInSentence && hashtags.length === 1;
  const kept = swapped.map((other, at) => other ?? (keepsWord ? hashtags[at]!.slice(1) : null));
  const known = new Set<string>();
  return kept
    .filter((word): word is string => {
      if (word === null || known.has(hashtagKey(word))) return false;
      known.add(hashtagKey(word));
      return true;
    })
    .join(' ');
}
