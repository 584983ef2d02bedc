import type { IcalFile } from '#shared/exchange/ical/read-ical';
import { readIcal } from '#shared/exchange/ical/read-ical';
import { writeIcal } from '#shared/exchange/ical/write-ical';
import type { Item } from '#shared/records/item';

/** A new identity for every call: 1, 2, 3 and so on. */
export function countingIds(): () => string {
  let last = 0;
  return () => String(++last);
}

/** Reads bytes or text as the tests' plan in Moscow would; throws the problem when the file is refused. */
export function readFile(content: Uint8Array | string): IcalFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = readIcal(bytes, {
    newId: countingIds(),
    now: Date.UTC(2027, 0, 15),
    defaultZone: 'Europe/Moscow',
    calendarId: 'calendar',
  });
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** The text of a calendar file with these items; throws when one of them cannot be written. */
export function written(items: readonly Item[]): string {
  const { text, problems } = writeIcal({ items, calendars: [], name: 'План, Q1', zone: 'Europe/Moscow' });
  if (problems.length > 0) throw new Error(`left out: ${JSON.stringify(problems)}`);
  return text;
}
