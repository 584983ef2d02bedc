import type { Translate } from '#shared/i18n/translate';
import { newCalendar } from '#shared/plan/register-records';
import type { Calendar } from '#shared/records/calendar';
import { LONGEST_NAME } from '#shared/records/fields';
import { add, type ChangeSet } from '#shared/records/tables';
import type { SelectOption } from '../../ui/select';

const NEW_CALENDAR = 'new';

/** Where imported items may go: the calendar of that name where there is one, else a new one; then all others. */
export function calendarChoices(
  calendars: readonly Calendar[],
  fileName: string,
  t: Translate,
): SelectOption<string>[] {
  const name = calendarName(fileName);
  const own = calendars
    .filter(({ archived }) => !archived)
    .map((calendar) => ({ value: calendar.id, label: calendar.name }));
  const named = own.filter(({ label }) => label === name);
  const fresh = named.length > 0 ? [] : [{ value: NEW_CALENDAR, label: t('import.new-calendar', { name }) }];
  return [...named, ...fresh, ...own.filter(({ label }) => label !== name)];
}

/** The calendar that was chosen, with the change that adds it when it is new. */
export function targetCalendar(
  choice: string,
  calendars: readonly Calendar[],
  fileName: string,
): { readonly calendarId: string; readonly changes: ChangeSet } {
  if (choice !== NEW_CALENDAR) return { calendarId: choice, changes: [] };
  const calendar = newCalendar(crypto.randomUUID(), calendarName(fileName), calendars);
  return { calendarId: calendar.id, changes: [add('calendars', calendar)] };
}

/** Others name their calendars at any length. */
function calendarName(fileName: string): string {
  return (fileName.replace(/\.ics$/i, '').trim() || fileName).slice(0, LONGEST_NAME);
}
