import { describe, expect, test } from 'vitest';
import { splitComponents } from '#shared/exchange/ical/components';
import { generatedZoneBlock } from '#shared/exchange/ical/generated-zone-block';
import { logicalLinesOf } from '#shared/exchange/ical/logical-lines';
import { Observances, probesOf } from '#shared/exchange/ical/observances';
import { toJCal } from '#shared/exchange/ical/properties';
import { zoneBlock } from '#shared/exchange/ical/zone-block';
import { offsetMinutes } from '#shared/time/zone';
import { strictProblems } from '../../../support/strict-ical';

/** Regular, half-hour, southern, Irish, of changing rules, without summer time since, beyond the date line. */
const ZONES = [
  ...['Europe/Moscow', 'Europe/Berlin', 'Europe/Dublin', 'Europe/Kiev', 'America/New_York', 'America/St_Johns'],
  ...['America/Sao_Paulo', 'America/Santiago', 'Africa/Cairo', 'Asia/Kathmandu', 'Asia/Tehran', 'Asia/Almaty'],
  ...['Australia/Lord_Howe', 'Pacific/Apia', 'Pacific/Chatham', 'Antarctica/Troll', 'Etc/GMT-3'],
];

function isRight(block: string, zone: string, firstYear: number, lastYear: number): boolean {
  const timezone = toJCal(splitComponents(logicalLinesOf(block)).components[0]!);
  const observances = new Observances(timezone, firstYear, lastYear);
  return observances.agreeWith((instant) => offsetMinutes(zone, instant), probesOf(firstYear, lastYear));
}

describe.each(ZONES)('the VTIMEZONE of %s', (zone) => {
  test.each([
    [2026, 2028],
    [2010, 2016],
  ])('shows the clocks of %i to %i as Intl does', (first, last) => {
    const block = zoneBlock(zone, first, last);
    expect(isRight(block, zone, first, last)).toBe(true);
    expect(block).toContain(`\r\nTZID:${zone}\r\n`);
    expect(strictProblems(block)).toEqual([]);
    expect(isRight(generatedZoneBlock(zone, first, last), zone, first, last)).toBe(true);
  });
});

test('a zone whose rules go on has them open-ended', () => {
  const block = generatedZoneBlock('Europe/Berlin', 2026, 2027);
  expect(block).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU');
  expect(isRight(block, 'Europe/Berlin', 2040, 2042)).toBe(true);
});

test('the measure itself tells two zones apart', () => {
  expect(isRight(zoneBlock('Europe/Berlin', 2026, 2027), 'Europe/Moscow', 2026, 2027)).toBe(false);
});
