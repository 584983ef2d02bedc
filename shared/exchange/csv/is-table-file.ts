import { TABLE_EXTENSIONS } from '#shared/desktop/table-extensions';

const CALENDAR = 'BEGIN:VCALENDAR';

/** Is this a table as text, by its name, and no calendar file under a wrong one? */
export function isTableFile({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): boolean {
  const isNamedSo = TABLE_EXTENSIONS.some((extension) => name.toLowerCase().endsWith(`.${extension}`));
  return isNamedSo && String.fromCharCode(...bytes.subarray(0, CALENDAR.length)).toUpperCase() !== CALENDAR;
}
