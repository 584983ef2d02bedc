import { emptyItem, ITEM_KINDS, type Item } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import { dateOfDay, dayNumber, plainDate } from '#shared/time/plain-date';
import { wallTime } from '#shared/time/plain-date-time';

const FIRST_DAY = dayNumber(plainDate('2026-01-01'));
const SEED = 42;

/**
 * A plan of `count` items, the same each time: a working community plans about 5,000 a year. Six in ten have a time,
 * one in ten lasts some days, one in a hundred some months.
 */
export function manyItems(count: number): Item[] {
  const random = dice(SEED);
  const days = Math.round((Math.max(1, Math.min(5, count / 5_000)) * 365) | 0);
  return Array.from({ length: count }, (_, index) => {
    const schedule = someSchedule(FIRST_DAY + Math.floor(random() * days), random);
    const timed = schedule.kind === 'timed';
    const kind = ITEM_KINDS[Math.floor(random() * (timed ? 3 : 4))]!;
    const [id, title] = [`item-${index}`, `Meetup ${index}`];
    return {
      ...emptyItem({ id, uid: `${id}@kalends`, now: 0, kind, title, schedule, calendarId: 'calendar' }),
      notes: 'Bring the banner, the badges and somebody who knows the way. '.repeat(3),
      tags: ['core'],
    };
  });
}

function someSchedule(day: number, random: () => number): Schedule {
  const share = random();
  if (share < 0.6) {
    const start = wallTime(day, 480 + 30 * Math.floor(random() * 24));
    return { kind: 'timed', start, zone: 'Europe/Moscow', minutes: 30 + 30 * Math.floor(random() * 4) };
  }
  const length = share < 0.9 ? 1 : share < 0.99 ? 2 + Math.floor(random() * 6) : 30 + Math.floor(random() * 60);
  return { kind: 'all-day', first: dateOfDay(day), last: dateOfDay(day + length - 1) };
}

/** Numbers from 0 to 1 that only look like chance (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
