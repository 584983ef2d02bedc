import type { ImportedFile } from '#shared/exchange/imported-file';
import type { Translate } from '#shared/i18n/translate';
import { newCalendar } from '#shared/plan/register-records';
import type { Calendar } from '#shared/records/calendar';
import { LONGEST_NAME } from '#shared/records/fields';
import { add, type ChangeSet } from '#shared/records/tables';
import type { SelectOption } from '../../ui/select';

const NEW_CALENDAR = 'new';
/** Of a full copy: each item into the calendar that it lay in. */
export const OWN_CALENDARS = 'own';

/**
 * Where imported items may go: of a full copy into the calendars that they lay in; into the calendar of that name where
 * there is one, else a new one; then all others.
 */
export function calendarChoices(
  calendars: readonly Calendar[],
  file: Pick<ImportedFile, 'name' | 'references'>,
  fileName: string,
  t: Translate,
): SelectOption<string>[] {
  const name = calendarName(file.name ?? fileName);
  const tellsCalendars = Object.keys(file.references.calendars ?? {}).length > 0;
  const asTold = tellsCalendars ? [{ value: OWN_CALENDARS, label: t('import.own-calendars') }] : [];
  const own = calendars
    .filter(({ archived }) => !archived)
    .map((calendar) => ({ value: calendar.id, label: calendar.name }));
  const named = own.filter(({ label }) => label === name);
  const fresh = named.length > 0 ? [] : [{ value: NEW_CALENDAR, label: t('import.new-calendar', { name }) }];
  return [...asTold, ...named, ...fresh, ...own.filter(({ label }) => label !== name)];
}

/** The calendar that was chosen, with the change that adds it when it is new: for what tells no calendar of its own as well. */
export function targetCalendar(
  choice: string,
  calendars: readonly Calendar[],
  fileName: string,
): { readonly calendarId: string; readonly changes: ChangeSet } {
  if (choice !== NEW_CALENDAR && choice !== OWN_CALENDARS) return { calendarId: choice, changes: [] };
  const name = calendarName(fileName);
  const namesake = calendars.find((each) => each.name === name && !each.archived);
  if (namesake) return { calendarId: namesake.id, changes: [] };
  const calendar = newCalendar(crypto.randomUUID(), name, calendars);
  return { calendarId: calendar.id, changes: [add('calendars', calendar)] };
}

/** What a calendar of a file is called here: others name theirs at any length. */
export function calendarName(fileName: string): string {
  return (fileName.replace(/\.(?:ics|csv|tsv|txt)$/i, '').trim() || fileName).slice(0, LONGEST_NAME);
}
