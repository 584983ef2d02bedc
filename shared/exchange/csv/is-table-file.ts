import { TABLE_EXTENSIONS } from '#shared/desktop/table-extensions';

/** Their own files are no text, but whoever brings one is to hear how to save a table. */
const OF_SPREADSHEETS = ['xlsx', 'xls', 'ods', 'numbers'];
const CALENDAR = 'BEGIN:VCALENDAR';

/** Is this a table as text, by its name, and no calendar file under a wrong one? */
export function isTableFile({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): boolean {
  const isNamedSo = [...TABLE_EXTENSIONS, ...OF_SPREADSHEETS].some((extension) =>
    name.toLowerCase().endsWith(`.${extension}`),
  );
  return isNamedSo && String.fromCharCode(...bytes.subarray(0, CALENDAR.length)).toUpperCase() !== CALENDAR;
}
