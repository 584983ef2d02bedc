import type { ItemFieldName } from '#shared/exchange/ical/told-fields';
import type { Item } from '#shared/records/item';
import { writeDay } from '#shared/time/day-text';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { fieldLabel, sayFieldValue } from '../../commands/say-field';
import { sayReminder } from '../../commands/say-reminder';
import { usePlanSnapshot } from '../../data/plan-context';
import { useLanguage, useTranslate } from '../../state/use-translate';

interface SayField {
  readonly fieldName: (field: ItemFieldName) => string;
  /** A value in words, whole: what is long is cut where it is shown. */
  readonly fieldValue: (field: ItemFieldName, value: unknown) => string;
}

/** The fields of an item in words, to be compared with those of a file. */
export function useSayField(item: Item): SayField {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlanSnapshot();

  const wordsOf = (field: ItemFieldName, value: unknown): string => {
    switch (field) {
      case 'excluded':
      case 'added':
        return (value as readonly string[]).map((start) => dateInWords(start, language)).join(', ');
      case 'reminders':
        return (value as readonly number[]).map((minutes) => sayReminder(minutes, t)).join(', ');
      case 'place':
        return partsOf(value).join(' · ');
      default:
        return sayFieldValue(field, value, { t, language, plan, item }) ?? partsOf(value).join(' · ');
    }
  };
  return {
    fieldName: (field) => t(fieldLabel(field)),
    fieldValue: (field, value) => wordsOf(field, value) || t('import.no-value'),
  };
}

/** A start as series keep it: a date, or a date with a time. */
function dateInWords(start: string, language: string): string {
  const [, time] = start.split('T');
  const day = writeDay(language, dayNumber(plainDate(start.slice(0, 10))));
  return time === undefined ? day : `${day}, ${time}`;
}

/** What can be read in a value of several parts; identities say nothing to a person. */
function partsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'boolean') return value ? ['✓'] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (/^id$|Ids?$/.test(key) ? [] : partsOf(part)));
}
