import { expect, test } from 'vitest';
import { CITIES_OF_ZONES } from '#shared/time/cities-of-zones';
import { allZones, zoneName, zoneOffset } from '#shared/time/zone-name';

const WINTER_2027 = Date.UTC(2027, 0, 15);
const SUMMER_2027 = Date.UTC(2027, 6, 15);

test('a zone is called by its place, in the language of the reader', () => {
  expect(zoneName('en', 'America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  expect(zoneName('ru', 'Europe/Moscow')).toBe('Москва');
  expect(zoneName('ru', 'America/New_York')).toBe('Нью-Йорк');
});

test('UTC is UTC everywhere', () => {
  expect([zoneName('en', 'UTC'), zoneName('ru', 'UTC'), zoneOffset('UTC', WINTER_2027)]).toEqual([
    'UTC',
    'UTC',
    'UTC+0',
  ]);
});

test('the offset is that of the moment, to the minute', () => {
  expect(zoneOffset('Asia/Kathmandu', WINTER_2027)).toBe('UTC+5:45');
  expect(zoneOffset('Europe/London', WINTER_2027)).toBe('UTC+0');
  expect(zoneOffset('Europe/London', SUMMER_2027)).toBe('UTC+1');
});

test('every zone has a name and an offset', () => {
  for (const zone of allZones()) {
    expect(zoneName('ru', zone)).toMatch(/\p{L}/u);
    expect(zoneOffset(zone, WINTER_2027)).toMatch(/^UTC[+-]\d/);
  }
});

test('every zone that a city is looked for under can be chosen', () => {
  expect(Object.keys(CITIES_OF_ZONES).filter((zone) => !allZones().includes(zone))).toEqual([]);
});
