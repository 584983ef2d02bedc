import { tzlib_get_ical_block as tzlibBlock } from 'timezones-ical-library';
import { splitComponents } from '#shared/exchange/ical/components';
import { generatedZoneBlock } from '#shared/exchange/ical/generated-zone-block';
import { logicalLinesOf } from '#shared/exchange/ical/logical-lines';
import { Observances, probesOf } from '#shared/exchange/ical/observances';
import { toJCal } from '#shared/exchange/ical/properties';
import { offsetMinutes } from '#shared/time/zone';

/**
 * The VTIMEZONE (RFC 5545, 3.6.5) of an IANA zone, right for the given years. The library's compact block is taken
 * where it agrees with Intl (Outlook keeps one rule for each half of the year); it knows each zone's last rules only.
 */
export function zoneBlock(zone: string, firstYear: number, lastYear: number): string {
  const compact = compactBlock(zone);
  return compact !== null && isRight(compact, zone, firstYear, lastYear)
    ? compact
    : generatedZoneBlock(zone, firstYear, lastYear);
}

/** The library has other names for some zones (Kiev, Kyiv): the TZID stays the one that was asked for. */
function compactBlock(zone: string): string | null {
  if (!Intl.supportedValuesOf('timeZone').includes(zone)) return null; // it would complain on the console
  const [block] = tzlibBlock(zone, false);
  return block?.startsWith('BEGIN:VTIMEZONE') ? `${block.replace(/\r\nTZID:[^\r]*/, `\r\nTZID:${zone}`)}\r\n` : null;
}

function isRight(block: string, zone: string, firstYear: number, lastYear: number): boolean {
  const [timezone] = splitComponents(logicalLinesOf(block)).components;
  if (timezone === undefined) return false;
  const observances = new Observances(toJCal(timezone), firstYear - 1, lastYear + 1);
  return observances.agreeWith((instant) => offsetMinutes(zone, instant), probesOf(firstYear - 1, lastYear + 1));
}
