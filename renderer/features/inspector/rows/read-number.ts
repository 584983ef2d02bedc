/** A whole number of things, spaces allowed (`1 200`); null for nothing. */
export function readWholeNumber(text: string): number | null | 'unreadable' {
  const digits = text.replace(/\s/g, '');
  if (digits === '') return null;
  return /^\d{1,9}$/.test(digits) ? Number(digits) : 'unreadable';
}

/** 0 to 100, with or without its sign; an emptied field is 0. */
export function readPercentage(text: string): number | 'unreadable' {
  const number = readWholeNumber(text.replace('%', '')) ?? 0;
  return number !== 'unreadable' && number <= 100 ? number : 'unreadable';
}
