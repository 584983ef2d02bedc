import { RUSSIAN_CITIES } from '#shared/time/russian-cities';
import type { Instant } from '#shared/time/zone';

/**
 * A zone as people call it: by its city. English has no names of cities in Intl, only "Moscow Time" and "CET", so there
 * it is the one in the identifier.
 */
export function zoneName(language: string, zone: string): string {
  if (language !== 'ru' || zone === 'UTC') return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return RUSSIAN_CITIES[zone] ?? timeZonePart('ru', zone, 'shortGeneric', 0);
}

/** How far a zone is from UTC at an instant, as shown beside its name: `UTC+5:45`. */
export function zoneOffset(zone: string, instant: Instant): string {
  const offset = timeZonePart('en', zone, 'shortOffset', instant).replace('GMT', 'UTC');
  return offset === 'UTC' ? 'UTC+0' : offset;
}

/** Every zone that a person may choose, UTC among them. */
export function allZones(): readonly string[] {
  const zones = Intl.supportedValuesOf('timeZone');
  return zones.includes('UTC') ? zones : [...zones, 'UTC'];
}

function timeZonePart(
  language: string,
  zone: string,
  timeZoneName: 'shortGeneric' | 'shortOffset',
  instant: Instant,
): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
