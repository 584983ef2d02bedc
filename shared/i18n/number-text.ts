import { localeOf } from '#shared/time/format';

const formats = new Map<string, Intl.NumberFormat>();
const GROUPED = /^([1-9]\d{0,2}(?:([.,])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d*))?$/;
const PLAIN = /^(\d+)(?:[.,](\d*))?$/;
const LONGEST = 12;

/** A number as people write it in the language: `12 000`, `1,240.5`. `readNumber` reads it back. */
export function writeNumber(language: string, value: number): string {
  return formatFor(language, { maximumFractionDigits: 10 }).format(value);
}

/** An amount of money with its currency's sign: `£1,240`, `12 000,50 ₽`. Without a known currency it is the bare number. */
export function writeMoney(language: string, amount: number, currency: string): string {
  if (!/^[A-Z]{3}$/i.test(currency)) return writeNumber(language, amount);
  const digits = Number.isInteger(amount) ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
  return formatFor(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...digits }).format(
    amount,
  );
}

/**
 * A number that a person typed, in either language's way: `12 000`, `12,5`, `1,240.50`, `€ 300`. A mark before exactly
 * three digits sets off thousands, unless a zero stands before it. Null for what is no number, or is negative.
 */
export function readNumber(text: string): number | null {
  const bare = text.replaceAll(/[\s'’\p{Sc}]/gu, '');
  const grouped = GROUPED.exec(bare);
  if (grouped) return toNumber(grouped[1]!.replaceAll(/[.,]/g, ''), grouped[3]);
  const plain = PLAIN.exec(bare);
  return plain ? toNumber(plain[1]!, plain[2]) : null;
}

function toNumber(whole: string, fraction = ''): number | null {
  return whole.length > LONGEST ? null : Number(`${whole}.${fraction || '0'}`);
}

function formatFor(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language}|${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(localeOf(language), options);
    formats.set(key, format);
  }
  return format;
}
