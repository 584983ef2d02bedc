const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const CYRILLIC = 'йцукенгшщзхъфывапролджэячсмитьбюё';

const TWINS = new Map([
  ...[...LATIN].map((letter, index): [string, string] => [letter, CYRILLIC[index]!]),
  ...[...CYRILLIC].map((letter, index): [string, string] => [letter, LATIN[index]!]),
]);

/** What the same keys type on the other layout, in lower case: `ghb` for «при», and the other way round. */
export function keyboardTwin(text: string): string {
  return [...text.toLowerCase()].map((letter) => TWINS.get(letter) ?? letter).join('');
}
