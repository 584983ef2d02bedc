import { readNumber } from '#shared/i18n/number-text';

const GREATEST = 999_999_999;

/** A whole number of things, spaces allowed (`1 200`); null for nothing. */
export function readWholeNumber(text: string): number | null | 'unreadable' {
  const number = readAnyNumber(text);
  if (number === null || number === 'unreadable') return number;
  return Number.isInteger(number) && number <= GREATEST ? number : 'unreadable';
}

/** A number that may have a fraction (`12,5`); null for nothing. */
export function readAnyNumber(text: string): number | null | 'unreadable' {
  return text.trim() === '' ? null : (readNumber(text) ?? 'unreadable');
}

/** 0 to 100, with or without its sign; an emptied field is 0. */
export function readPercentage(text: string): number | 'unreadable' {
  const number = readWholeNumber(text.replace('%', '')) ?? 0;
  return number !== 'unreadable' && number <= 100 ? number : 'unreadable';
}
