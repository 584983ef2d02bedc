/** Words for the middle of a sentence as they begin one. */
export function asSentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
