import type { Instant } from '#shared/time/zone';

/**
 * A zone as people call it. Russian has Intl's names of places («Москва», «Нью-Йорк», «Германия»); in English Intl would
 * say "Moscow Time" or "CET", so the identifier's own city stands.
 */
export function zoneName(language: string, zone: string): string {
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return language === 'ru' && zone !== 'UTC' ? timeZonePart('ru', zone, 'shortGeneric', 0) : city;
}

/** How far a zone is from UTC at an instant, as shown beside its name: `UTC+5:45`. */
export function zoneOffset(zone: string, instant: Instant): string {
  return timeZonePart('en', zone, 'shortOffset', instant).replace('GMT', 'UTC').replace(/^UTC$/, 'UTC+0');
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
