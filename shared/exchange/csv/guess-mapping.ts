import { FOREIGN_HEADS, HEAD_WORDS } from '#shared/exchange/csv/head-words';
import { CSV_TARGETS, type CsvMapping, type CsvTarget } from '#shared/exchange/csv/targets';
import { wordOf } from '#shared/exchange/csv/words';
import { fingerprint } from '#shared/exchange/fingerprint';
import { LANGUAGES } from '#shared/i18n/message';

/** What the columns of a table tell, as far as their names say. */
export interface GuessedMapping {
  readonly mapping: CsvMapping;
  /** The names are those of a calendar's export, Google's, Outlook's or our own: there is nothing to be asked. */
  readonly isKnown: boolean;
}

/** So much of a longer name must be the word that is known. */
const SHORTEST_PART = 4;

/** Column names by which a whole table is known. */
const KNOWN_HEADS: readonly (readonly string[])[] = [
  ...LANGUAGES.map((language) =>
    (['title', 'start', 'startTime', 'id'] as const).map((target) => wordOf('csv', target, language)),
  ),
  ['Subject', 'Start Date', 'End Date'],
  ['Тема', 'Дата начала', 'Дата завершения'],
];

/** Names that mean a target, each once, those of our own export first. */
const WORDS: ReadonlyMap<string, CsvTarget> = new Map([
  ...CSV_TARGETS.flatMap((target) => (HEAD_WORDS[target] ?? []).map((word) => [word, target] as const)),
  ...CSV_TARGETS.flatMap((target) =>
    LANGUAGES.map((language) => [plain(wordOf('csv', target, language)), target] as const),
  ),
]);
const LONGEST_FIRST = [...WORDS].sort(([one], [other]) => other.length - one.length);

/** Guesses what each column tells: by its whole name, or else by a known word in it. Nothing is told by two columns. */
export function guessMapping(head: readonly string[]): GuessedMapping {
  const names = head.map(plain);
  const taken = new Set<CsvTarget>();
  const mapping: (CsvTarget | null)[] = head.map(() => null);
  const take = (column: number, target: CsvTarget | undefined) => {
    if (target === undefined || mapping[column] !== null || taken.has(target)) return;
    mapping[column] = target;
    taken.add(target);
  };
  for (const [column, name] of names.entries()) take(column, WORDS.get(name));
  for (const [column, name] of names.entries()) if (!FOREIGN_HEADS.has(name)) take(column, wordWithin(name));
  const present = new Set(names);
  return { mapping, isKnown: KNOWN_HEADS.some((known) => known.every((name) => present.has(plain(name)))) };
}

/** What tables with the same columns have in common: a mapping is remembered by it. */
export function headSignature(head: readonly string[]): string {
  return fingerprint(JSON.stringify(head.map(plain)));
}

function wordWithin(name: string): CsvTarget | undefined {
  const padded = ` ${name} `;
  return LONGEST_FIRST.find(([word]) => word.length >= SHORTEST_PART && padded.includes(` ${word} `))?.[1];
}

/** Small letters and digits, with single spaces between: `All-day  event` and `all day event` are the same name. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
