import fc from 'fast-check';
import { spanIn, type Occurrence } from '#shared/plan/occurrence';
import { emptyItem, ITEM_KINDS, type Item } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import { dateFromParts, dateOfDay, dayNumber } from '#shared/time/plain-date';
import { wallTime } from '#shared/time/plain-date-time';

/** An item as it appears in a view in UTC. */
export function occurrence(key: string, schedule: Schedule, fields: Partial<Item> = {}): Occurrence {
  const kind = fields.kind ?? 'event';
  const item = emptyItem({ id: key, uid: key, now: 0, kind, title: `Item ${key}`, schedule, calendarId: 'calendar' });
  return {
    key,
    item: { ...item, ...fields } as Item,
    originalStart: null,
    schedule,
    span: spanIn('UTC', schedule),
  };
}

/** Whole days of a schedule, both inclusive. */
export function wholeDays(first: string, last: string = first): Schedule {
  return { kind: 'all-day', first: dateOfDay(dayOf(first)), last: dateOfDay(dayOf(last)) };
}

export function dayOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return dayNumber(dateFromParts(year!, month!, day!));
}

const STAGES = { event: 'confirmed', post: 'scheduled', activity: 'agreed', milestone: 'confirmed' } as const;
const CANCELLED = { event: 'cancelled', post: 'cancelled', activity: 'declined', milestone: 'dropped' } as const;

/** Many things in and around a year: single days and long spans, of all kinds, some key, some called off. */
export function anyOccurrencesAround(year: number): fc.Arbitrary<Occurrence[]> {
  const first = dayNumber(dateFromParts(year, 1, 1)) - 40;
  const one = fc.record({
    start: fc.integer({ min: first, max: first + 445 }),
    length: fc.oneof(
      { weight: 6, arbitrary: fc.constant(0) },
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }) },
      { weight: 1, arbitrary: fc.integer({ min: 13, max: 120 }) },
    ),
    minute: fc.option(fc.integer({ min: 0, max: 1439 })),
    kind: fc.constantFrom(...ITEM_KINDS),
    shape: fc.constantFrom('point' as const, 'phase' as const),
    key: fc.boolean(),
    cancelled: fc.boolean(),
  });
  return fc.array(one, { maxLength: 60 }).map((drafts) =>
    drafts.map(({ start, length, minute, kind, shape, key, cancelled }, at) => {
      const schedule: Schedule =
        minute === null || kind === 'milestone'
          ? { kind: 'all-day', first: dateOfDay(start), last: dateOfDay(start + length) }
          : { kind: 'timed', start: wallTime(start, minute), zone: 'UTC', minutes: 60 + length * 1440 };
      const stage = (cancelled ? CANCELLED : STAGES)[kind];
      const fields = { kind, key, stage, ...(kind === 'milestone' && { shape }) } as Partial<Item>;
      return occurrence(`o${at}`, schedule, fields);
    }),
  );
}
