import { isSpan } from '#shared/plan/day-items';
import type { Occurrence } from '#shared/plan/occurrence';
import { shownDays } from '#shared/plan/shown-days';
import type { MarkMeaning } from '#shared/print/kind-mark';
import type { PrintContent, PrintRequest, PrintWords } from '#shared/print/print-request';
import { oneLine } from '#shared/print/wrap-text';
import { displayKindOf } from '#shared/records/display-kind';
import { statusOf } from '#shared/records/status';
import { formatDay, formatDays, formatMinute } from '#shared/time/format';
import type { DayNumber } from '#shared/time/plain-date';

const SHORT_DATE: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };

/** The title in one line. */
export function sayTitle({ item }: Occurrence, { t }: PrintWords): string {
  return oneLine(item.title) || t('item.untitled');
}

/** When it begins on its day: `19:00`; empty for whole days, for several, and where times are not asked for. */
export function sayTime(occurrence: Occurrence, { setup }: Pick<PrintRequest, 'setup'>): string {
  const { startMinute } = occurrence.span;
  return setup.text.time && startMinute !== null && !isSpan(occurrence) ? formatMinute(startMinute) : '';
}

/** Its days: `12 Mar`, `12–14 Mar`. */
export function sayDates(occurrence: Occurrence, { language }: PrintWords): string {
  const { first, last } = shownDays(occurrence);
  if (first === last) return sayDay(first, language);
  return formatDays(language, first, last, SHORT_DATE).replaceAll('.', '');
}

/** A day without its year: `12 Mar`. */
export function sayDay(day: DayNumber, language: string): string {
  return formatDay(language, day, SHORT_DATE).replaceAll('.', '');
}

/** Where it is: a venue, a platform, or the channels of a post; empty where nobody said. */
export function sayPlace({ item }: Occurrence, { channels }: Pick<PrintContent, 'channels'>): string {
  if (item.kind === 'event') {
    const venue = [item.place.name, item.place.address];
    const place = item.mode === 'online' ? [item.platform] : item.mode === 'hybrid' ? [...venue, item.platform] : venue;
    return place.map(oneLine).filter(Boolean).join(', ');
  }
  if (item.kind !== 'post') return '';
  const ids = new Set(item.placements.map(({ channelId }) => channelId));
  return channels
    .filter(({ id }) => ids.has(id))
    .map(({ name }) => oneLine(name))
    .join(', ');
}

/** What its mark tells. */
export function meaningOf({ item }: Occurrence, hues: ReadonlyMap<string, number>): MarkMeaning {
  return { kind: displayKindOf(item), status: statusOf(item), hue: hues.get(item.calendarId) ?? 1 };
}

/** The hue of each calendar by its id. */
export function calendarHues({ calendars }: PrintContent): ReadonlyMap<string, number> {
  return new Map(calendars.map(({ id, hue }) => [id, hue]));
}
