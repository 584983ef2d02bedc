export const SOFT_HYPHEN = '\u00AD';
const LONG_WORD = /[а-яё]{9,}/gi;
const VOWELS = 'аеёиоуыэюя';
const SIGNS = 'ьъй';
/** Letters that stay together at both ends of a word. */
const SHORTEST_PART = 3;

/** The text with soft hyphens in long Russian words, where they may be broken: browsers know no Russian hyphenation offline. */
export function hyphenate(text: string): string {
  return text.replace(LONG_WORD, hyphenateWord);
}

function hyphenateWord(word: string): string {
  let hyphenated = '';
  for (let at = 0; at < word.length; at += 1) {
    hyphenated += word[at];
    if (at + 1 >= SHORTEST_PART && at + 1 <= word.length - SHORTEST_PART && mayBreakAfter(word.toLowerCase(), at))
      hyphenated += SOFT_HYPHEN;
  }
  return hyphenated;
}

/** Between syllables: after a vowel or a sign, or between two consonants; never before a sign, never without a vowel on each side. */
function mayBreakAfter(word: string, at: number): boolean {
  const [here, next, afterNext] = [word[at]!, word[at + 1]!, word[at + 2] ?? ''];
  if (SIGNS.includes(next) || !hasVowel(word.slice(0, at + 1)) || !hasVowel(word.slice(at + 1))) return false;
  if (SIGNS.includes(here)) return true;
  const opensSyllable = !VOWELS.includes(next) && VOWELS.includes(afterNext);
  return opensSyllable;
}

function hasVowel(letters: string): boolean {
  return [...letters].some((letter) => VOWELS.includes(letter));
}
