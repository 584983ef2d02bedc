import { readNumber } from '#shared/i18n/number-text';

const TYPED = /^(?:за\s+)?([\d.,\s]*\d)\s*(\p{L}*)\.?(?:\s+(?:before|до))?$/u;
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(m|min|mins|minute|minutes|м|мин|минуту|минуты|минут)?$/u, 1],
  [/^(h|hr|hrs|hour|hours|ч|час|часа|часов)$/u, 60],
  [/^(d|day|days|д|дн|день|дня|дней)$/u, 24 * 60],
  [/^(w|wk|week|weeks|н|нед|неделю|недели|недель)$/u, 7 * 24 * 60],
];
const LONGEST = 366 * 24 * 60;

/** Minutes before the start, as a person typed them: `90`, `1.5 h`, `3 days`, `за 2 недели`. Null for anything else. */
export function readReminder(text: string): number | null {
  const [, digits, unit] = TYPED.exec(text.trim().toLowerCase()) ?? [];
  if (digits === undefined || unit === undefined) return null;
  const size = UNITS.find(([words]) => words.test(unit))?.[1];
  const number = readNumber(digits);
  if (size === undefined || number === null) return null;
  const minutes = Math.round(number * size);
  return minutes <= LONGEST ? minutes : null;
}
